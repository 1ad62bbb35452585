package org.interdesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Everybody concerned is told and owes an answer by a due instant, which comes from another service by way of events. */
@Order(6)
class IncidentST {

    private static final Duration EVENTS_TAKE = Duration.ofSeconds(60);

    private static Platform platform;
    private static Desk belarus;
    private static Desk kazakhstan;
    private static Desk armenia;
    private static Desk commission;

    @BeforeAll
    static void start() {
        platform = Platform.running();
        belarus = new Desk(platform, "BY");
        kazakhstan = new Desk(platform, "KZ");
        armenia = new Desk(platform, "AM");
        commission = new Desk(platform, "EEC");
    }

    @Test
    void whoIsTouchedOwesAReceiptAndAnAcknowledgementEndsItsClock() {
        var number = declared();

        var owed = await("a due instant for each receipt")
                .atMost(EVENTS_TAKE)
                .until(() -> dueInstants(number), due -> due.size() == 2 && !due.containsValue(""));
        assertThat(owed).containsOnlyKeys("EEC", "KZ");

        kazakhstan.does("/incidents/" + number + "/acknowledgement", "{}");

        await("the clock of KZ to end")
                .atMost(EVENTS_TAKE)
                .untilAsserted(() -> assertThat(clocks(number))
                        .containsEntry("KZ notice-acknowledgement", "FULFILLED")
                        .containsEntry("EEC notice-acknowledgement", "RUNNING"));
        assertThat(armenia.get("/incidents/" + number).status()).isEqualTo(404);
        assertThat(armenia.get("/commitments?subjectNumber=" + number).json().path("items"))
                .isEmpty();
    }

    @Test
    void aTicketBecomesAnIncidentThatNamesIt() {
        var ticket = belarus.register("Шлюз не отвечает", "LOCAL");

        var incident = belarus.does("/incidents", incident("\"ticket\": \"" + ticket + "\","))
                .json();

        assertThat(incident.path("ticket").asText()).isEqualTo(ticket);
        assertThat(kazakhstan.get("/tickets/" + ticket).status())
                .as("the reference opens nothing of the case")
                .isEqualTo(404);
    }

    @Test
    void aWindowOneObjectsToIsDecidedByTheCommission() {
        var starts = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(20));
        var number = belarus.does("/maintenance-windows", """
                {"impact": "OUTAGE", "title": "Замена серверов шлюза", "description": "Шлюз остановится на три часа",
                 "components": ["GATEWAY-BY"], "parties": ["KZ"], "startsAt": "%s", "endsAt": "%s"}""".formatted(starts, starts.plus(Duration.ofHours(3))))
                .json()
                .path("number")
                .asText();

        await("the end of the objection period")
                .atMost(EVENTS_TAKE)
                .untilAsserted(() -> assertThat(window(number).path("consents"))
                        .allSatisfy(consent ->
                                assertThat(consent.path("dueAt").asText()).isNotEmpty()));
        kazakhstan.does(
                "/maintenance-windows/" + number + "/objection", "{\"reason\": \"В этот день сдаётся отчётность\"}");
        commission.does("/maintenance-windows/" + number + "/consent", "{}");
        assertThat(window(number).path("state").asText()).isEqualTo("DISPUTED");

        var decision = "{\"verdict\": \"UPHELD\", \"reason\": \"Отчётность сдаётся утром, окно вечером\"}";
        assertThat(belarus.post("/maintenance-windows/" + number + "/decision", decision)
                        .status())
                .isEqualTo(403);
        Desk.person(platform, "e.vasilieva").does("/maintenance-windows/" + number + "/decision", decision);

        assertThat(window(number).path("state").asText()).isEqualTo("AGREED");
    }

    private static String declared() {
        return belarus.does("/incidents", incident("")).json().path("number").asText();
    }

    private static String incident(String more) {
        return """
                {%s "kind": "TECHNICAL_FAILURE", "severity": "HIGH", "impact": "OUTAGE", "title": "Шлюз не принимает сообщения",
                 "description": "Очередь не разбирается", "startedAt": "%s", "components": ["GATEWAY-BY"], "parties": ["KZ"]}""".formatted(more, Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600));
    }

    private static Map<String, String> dueInstants(String number) {
        var due = new TreeMap<String, String>();
        for (JsonNode notice : belarus.get("/incidents/" + number).json().path("notices")) {
            due.put(notice.path("party").asText(), notice.path("dueAt").asText().replace("null", ""));
        }
        return due;
    }

    private static Map<String, String> clocks(String number) {
        var clocks = new TreeMap<String, String>();
        for (JsonNode clock :
                belarus.get("/commitments?subjectNumber=" + number).json().path("items")) {
            clocks.put(
                    clock.path("party").asText() + " " + clock.path("kind").asText(),
                    clock.path("state").asText());
        }
        return clocks;
    }

    private static JsonNode window(String number) {
        return belarus.get("/maintenance-windows/" + number).json();
    }
}

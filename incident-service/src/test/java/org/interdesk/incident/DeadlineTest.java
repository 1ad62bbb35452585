package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** What the owner of the clocks tells, and what follows from it. */
@QuarkusTest
class DeadlineTest {

    private static final String TOPIC = "interdesk.commitment";
    private static final String CONSUMER = "incident.commitment";
    private static final String DUE = "2027-03-01T12:00:00Z";
    private static final Desk BY = Desk.duty("BY");
    private static final Desk EEC = Desk.agent("EEC");

    private static String incident() {
        return BY.declares(Desk.incident("Часы", "GATEWAY-BY"));
    }

    private static String window() {
        Instant start = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return BY.plans(Desk.window("Молчание", start, "GATEWAY-BY"));
    }

    /** The obligation of a party that is open. */
    private static String owed(Response subject, String party) {
        return subject.path("promises.find { it.party == '" + party + "' && it.state == 'OPEN' }.id");
    }

    private static EventToSend event(String name, Response subject, String obligation, Map<String, ?> over) {
        String number = subject.path("number");
        boolean isIncident = number.startsWith("INC");
        Map<String, Object> data = new HashMap<>();
        data.put("commitmentId", UUID.randomUUID().toString());
        data.put("version", 1);
        data.put("kind", isIncident ? "NOTICE_ACKNOWLEDGEMENT" : "MAINTENANCE_CONSENT");
        data.put(
                "subject",
                Map.of(
                        "id",
                        subject.path("id"),
                        "type",
                        isIncident ? "INCIDENT" : "MAINTENANCE_WINDOW",
                        "number",
                        number));
        data.put("obligation", obligation);
        data.put("number", number);
        data.put("party", "EEC");
        data.put("parties", List.of("BY", "EEC"));
        data.put("state", "RUNNING");
        data.put("dueAt", DUE);
        data.put("targetSeconds", 7200);
        data.put("usedSeconds", 0);
        data.put("breached", false);
        data.putAll(over);
        return EventToSend.ofType("org.interdesk.commitment." + name + ".v1", data)
                .key(String.valueOf(data.get("commitmentId")))
                .subject(number)
                .at(Instant.parse(DUE));
    }

    private static void send(EventToSend event) {
        ConsumedEvents.sendAndAwait(TOPIC, event, CONSUMER);
    }

    @Test
    void aClockIsShownAndSortedBy() {
        Response before = BY.sees(incident());

        send(event("started", before, owed(before, "EEC"), Map.of()));

        Response seen = EEC.sees(before.path("number"));
        assertThat(seen.<String>path("dueAt")).isEqualTo(DUE);
        assertThat(seen.<String>path("notices[0].dueAt")).isEqualTo(DUE);
        assertThat(seen.header("ETag"))
                .as("a clock is no change of the incident")
                .isEqualTo("\"1\"");
        Response list = EEC.get(Desk.INCIDENTS + "?sort=dueAt&limit=200&owner=BY&component=GATEWAY-BY");
        List<String> due = list.path("items.dueAt");
        assertThat(due.subList(0, due.indexOf(DUE))).doesNotContainNull();
        assertThat(BY.sees(before.path("number")).<String>path("dueAt"))
                .as("what another party owes is not due for the owner")
                .isNull();
    }

    @Test
    void anOlderVersionAndASecondDeliveryChangeNothing() {
        Response before = BY.sees(incident());
        String owed = owed(before, "EEC");
        Map<String, Object> paused = new HashMap<>(Map.of("version", 3, "state", "PAUSED"));
        paused.put("dueAt", null);
        EventToSend second = event("paused", before, owed, paused);
        send(event("started", before, owed, Map.of()));
        send(second);

        EventSender.send(TOPIC, second);
        send(event("resumed", before, owed, Map.of("version", 2)));

        assertThat(EEC.sees(before.path("number")).<String>path("dueAt")).isNull();
    }

    @Test
    void anIncidentThatNobodyAcknowledgedInTimeIsShownAsOverdue() {
        Response before = BY.sees(incident());

        send(event("breached", before, owed(before, "EEC"), Map.of("breached", true)));

        Response seen = BY.sees(before.path("number"));
        assertThat(seen.<Boolean>path("notices[0].overdue")).isTrue();
        assertThat(seen.<String>path("notices[0].state")).isEqualTo("SENT");
        assertThat(PublishedEvents.about(before.path("number"))).hasSize(1);
    }

    @Test
    void silencePastTheDueInstantIsConsent() {
        Response before = BY.sees(window());
        String number = before.path("number");
        EventToSend breach = event("breached", before, owed(before, "EEC"), Map.of("version", 2, "breached", true));
        send(event("started", before, owed(before, "EEC"), Map.of()));
        assertThat(EEC.sees(number).<String>path("consents[0].dueAt")).isEqualTo(DUE);

        send(breach);
        EventSender.send(TOPIC, breach);
        send(event("at-risk", before, owed(before, "EEC"), Map.of()));

        Response seen = EEC.sees(number);
        assertThat(seen.<String>path("consents[0].answer")).isEqualTo("DEEMED");
        assertThat(seen.<String>path("consents[0].answeredAt")).isEqualTo(DUE);
        assertThat(seen.<String>path("state")).isEqualTo("AGREED");
        assertThat(seen.<List<String>>path("may")).isEmpty();
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly(
                        "org.interdesk.maintenance.declared.v1",
                        "org.interdesk.maintenance.consent-deemed.v1",
                        "org.interdesk.maintenance.agreed.v1");
        var deemed = PublishedEvents.about(number).get(1);
        assertThat(deemed.occurredAt()).isEqualTo(Instant.parse(DUE));
        assertThat(deemed.causationId()).hasToString(breach.id());
        assertThat(PublishedEvents.causedBy(UUID.fromString(breach.id()))).hasSize(2);
        assertThat(BY.get(Desk.path(number) + "/timeline").<String>path("items[1].detail.silent"))
                .isEqualTo("EEC");
    }

    @Test
    void aBreachOfWhatIsNotOwedAnyMoreChangesNothing() {
        Response before = BY.sees(window());
        String number = before.path("number");
        EEC.does(number, "objection", Map.of("reason", "нет"));

        send(event("breached", before, owed(before, "EEC"), Map.of("breached", true)));

        assertThat(BY.sees(number).<String>path("state")).isEqualTo("DISPUTED");
        assertThat(PublishedEvents.about(number)).hasSize(3);
    }

    @Test
    void clocksOfOtherThingsArePassedOver() {
        EventContract contract = EventContract.ofThisBuild();
        long before = PublishedEvents.count();

        for (String type : contract.types("commitment")) {
            var example = (ObjectNode) contract.example(type).deepCopy();
            example.remove("subject");
            send(EventToSend.ofType(type, example));
            example.putObject("subject").put("id", UUID.randomUUID().toString()).put("type", "RELEASE");
            send(EventToSend.ofType(type, example));
        }

        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void anEventThatCannotBeReadGoesToTheDeadLettersAndTheNextIsTaken() {
        Response before = BY.sees(incident());
        String owed = owed(before, "EEC");
        EventToSend poison = event("started", before, owed, Map.of()).data("{ no json");
        EventToSend unknown = event(
                "started",
                before,
                owed,
                Map.of(
                        "subject",
                        Map.of("id", UUID.randomUUID().toString(), "type", "INCIDENT", "number", "INC-2026-999999")));
        EventToSend foreign = event("started", before, UUID.randomUUID().toString(), Map.of());

        EventSender.send(TOPIC, poison);
        EventSender.send(TOPIC, unknown);
        EventSender.send(TOPIC, foreign);
        send(event("started", before, owed, Map.of()));

        assertThat(DeadLetters.awaitOne("incident.commitment.dlq", poison.id()).reason())
                .isNotBlank();
        assertThat(DeadLetters.awaitOne("incident.commitment.dlq", unknown.id()).reason())
                .contains("no incident has the id");
        assertThat(DeadLetters.awaitOne("incident.commitment.dlq", foreign.id()).reason())
                .contains("no obligation has the id");
        assertThat(EEC.sees(before.path("number")).<String>path("dueAt")).isEqualTo(DUE);
    }
}

package org.interdesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A month of reports, from its opening to what everybody reads. */
@Order(7)
class ReportST {

    private static final Duration EVENTS_TAKE = Duration.ofSeconds(60);
    private static final List<String> PARTIES = List.of("AM", "BY", "EEC", "KG", "KZ", "RU");

    private static Platform platform;
    private static Desk coordinator;

    @BeforeAll
    static void start() {
        platform = Platform.running();
        coordinator = Desk.person(platform, "e.vasilieva");
    }

    @Test
    void aMonthIsHandedInConsolidatedAndPublishedWithWhoIsMissing() {
        var month = YearMonth.now(ZoneOffset.UTC).minusMonths(2).toString();
        coordinator.does("/report-periods", "{\"month\": \"" + month + "\"}");

        await("a due instant for every party")
                .atMost(EVENTS_TAKE)
                .untilAsserted(() ->
                        assertThat(dueInstants(month)).containsOnlyKeys(PARTIES).doesNotContainValue(""));

        for (var party : List.of("AM", "BY", "EEC", "KZ", "RU")) {
            var number = "REP-" + month + "-" + party;
            new Desk(platform, party).does("/reports/" + number + "/hand-in", "{}");
            coordinator.does("/reports/" + number + "/acceptance", "{}");
        }

        var hasty = coordinator.post("/consolidated-reports", "{\"month\": \"" + month + "\", \"without\": []}");
        assertThat(hasty.status()).as(hasty.text()).isEqualTo(409);
        assertThat(hasty.problem()).isEqualTo("reports-missing");
        coordinator.does("/consolidated-reports", "{\"month\": \"" + month + "\", \"without\": [\"KG\"]}");

        var kyrgyzstan = new Desk(platform, "KG");
        var published = kyrgyzstan.get("/consolidated-reports/" + month);
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(published.text()).contains("KG");
        for (var format : List.of("json", "xlsx")) {
            assertThat(kyrgyzstan
                            .get("/consolidated-reports/" + month + "/export/" + format)
                            .status())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(kyrgyzstan.get("/reports/REP-" + month + "-KZ").status())
                .as("another party's report")
                .isEqualTo(404);
    }

    private static Map<String, String> dueInstants(String month) {
        var due = new TreeMap<String, String>();
        for (JsonNode report : coordinator.get("/reports?month=" + month).json().path("items")) {
            due.put(
                    report.path("party").asText(),
                    report.path("clock").path("dueAt").asText());
        }
        return due;
    }
}

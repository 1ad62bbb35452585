package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.someMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What neighbours tell, and the prefill that comes of it. */
@QuarkusTest
class FactsTest {

    private static final Reporter OFFICER = Reporter.officer("BY");

    private static Instant at(YearMonth month, int day, int hour) {
        return month.atDay(day)
                .atTime(hour, 0)
                .atZone(ZoneId.of("Europe/Minsk"))
                .toInstant();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, Object> facts(YearMonth month) {
        return OFFICER.get("/api/v1/report-facts/" + month).path("figures");
    }

    @Test
    void casesAreCountedWhereTheyWereRegisteredResolvedClosedAndHandedOver() {
        var month = someMonth();
        var registered = at(month, 3, 9);
        var resolved = Map.of(
                "state",
                "RESOLVED",
                "registeredAt",
                registered.toString(),
                "resolvedAt",
                at(month, 4, 9).toString());
        var one = id();
        Told.ticket("registered", one, 1, registered, Map.of());
        Told.ticket("resolved", one, 2, at(month, 4, 9), resolved);
        var other = id();
        Told.ticket("registered", other, 1, registered, Map.of());
        var offer = Map.of("id", id(), "from", "BY", "to", "KZ", "state", "ACCEPTED");
        Told.ticket(
                "handover-accepted",
                other,
                2,
                at(month, 5, 9),
                Map.of("holder", "KZ", "registeredAt", registered.toString(), "handover", offer));
        Told.ticket(
                "closed",
                other,
                3,
                at(month, 6, 9),
                Map.of(
                        "holder",
                        "KZ",
                        "state",
                        "CLOSED",
                        "registeredAt",
                        registered.toString(),
                        "resolvedAt",
                        at(month, 5, 10).toString(),
                        "closedAt",
                        at(month, 6, 9).toString(),
                        "handover",
                        offer));

        assertThat(facts(month))
                .containsEntry("requests.registered", 2)
                .containsEntry("requests.resolved", 1)
                .containsEntry("requests.closed", 0)
                .containsEntry("requests.handed-over", 1);
        assertThat(Reporter.officer("KZ").get("/api/v1/report-facts/" + month).<Map<String, Object>>path("figures"))
                .containsEntry("requests.registered", 0)
                .containsEntry("requests.resolved", 1)
                .containsEntry("requests.closed", 1);
    }

    @Test
    void theMonthEndsAtThePartysOwnMidnight() {
        var month = someMonth();
        var last = at(month.plusMonths(1), 1, 0).minusSeconds(1);
        someMonth();
        Told.ticket("registered", id(), 1, last, Map.of());
        Told.ticket("registered", id(), 1, last.plusSeconds(1), Map.of());

        assertThat(facts(month)).containsEntry("requests.registered", 1);
        assertThat(facts(month.plusMonths(1))).containsEntry("requests.registered", 1);
    }

    @Test
    void anOlderVersionAndASecondDeliveryChangeNothing() {
        var month = someMonth();
        var id = id();
        var registered = at(month, 3, 9);
        var reopened = Told.event(
                "ticket.reopened",
                id,
                3,
                at(month, 5, 9),
                Map.of(
                        "ticketId",
                        id,
                        "version",
                        3,
                        "registrant",
                        "BY",
                        "holder",
                        "BY",
                        "state",
                        "REOPENED",
                        "registeredAt",
                        registered.toString()));
        Told.send("interdesk.ticket", "report.ticket", reopened);
        EventSender.send("interdesk.ticket", reopened);

        Told.ticket(
                "resolved",
                id,
                2,
                at(month, 4, 9),
                Map.of(
                        "state",
                        "RESOLVED",
                        "registeredAt",
                        registered.toString(),
                        "resolvedAt",
                        at(month, 4, 9).toString()));

        assertThat(facts(month)).containsEntry("requests.registered", 1).containsEntry("requests.resolved", 0);
    }

    @Test
    void clocksCountInTheMonthInWhichTheyWereSettled() {
        var month = someMonth();
        Told.caseClock(id(), 1, "first-response", "FULFILLED", false, at(month, 3, 9));
        Told.caseClock(id(), 1, "first-response", "FULFILLED", true, at(month, 3, 9));
        Told.caseClock(id(), 1, "RESOLUTION", "FULFILLED", false, at(month, 3, 9));
        Told.caseClock(id(), 1, "handover-acceptance", "FULFILLED", false, at(month, 3, 9));
        var reopened = id();
        Told.caseClock(reopened, 1, "resolution", "FULFILLED", false, at(month, 3, 9));
        Told.caseClock(reopened, 2, "resolution", "RUNNING", false, at(month, 4, 9));

        assertThat(facts(month))
                .containsEntry("first-response.settled", 2)
                .containsEntry("first-response.in-time", 1)
                .containsEntry("resolution.settled", 1)
                .containsEntry("resolution.in-time", 1);
    }

    @Test
    void incidentsAndWindowsBecomeFiguresAndStates() {
        var month = someMonth();
        Told.incident(id(), 2, "CRITICAL", "RESOLVED", "BY", at(month, 3, 9), at(month, 3, 11));
        Told.incident(id(), 2, "HIGH", "RESOLVED", "KZ", at(month, 3, 9), at(month, 3, 11));
        Told.window(id(), 3, "AGREED", true, "OUTAGE", at(month, 5, 2), at(month, 5, 3));
        Told.window(id(), 3, "CANCELLED", true, "OUTAGE", at(month, 6, 2), at(month, 6, 3));

        assertThat(facts(month))
                .containsEntry("incidents.critical", 1)
                .containsEntry("incidents.duration.critical", 7200)
                .containsEntry("incidents.high", 0)
                .containsEntry("downtime.unplanned", 7200)
                .containsEntry("downtime.planned", 3600);
        Map<String, List<Map<String, String>>> components =
                OFFICER.get("/api/v1/report-facts/" + month).path("components");
        assertThat(components.get("GATEWAY"))
                .extracting(span -> span.get("state"))
                .containsExactly("CRITICAL", "DOWNTIME");
        assertThat(components.get("TTP")).isEmpty();
    }

    @Test
    void aReportIsPrefilledWhenItsMonthOpensAndAgainWhenAsked() {
        var month = someMonth();
        Told.ticket("registered", id(), 1, at(month, 3, 9), Map.of());
        Reporter.coordinator()
                .create(Reporter.PERIODS, Map.of("month", month.toString()))
                .then()
                .statusCode(201);
        var number = number(month, "BY");
        var path = "revision.figures.find { it.key == '%s' }.number";
        assertThat(OFFICER.report(number).<Integer>path(path.formatted("requests.registered")))
                .isEqualTo(1);
        var content = OFFICER.says(number);
        @SuppressWarnings("unchecked")
        var figures = (Map<String, Object>) content.get("figures");
        figures.put("requests.closed", Map.of("number", 99));
        OFFICER.fillsIn(number, content).then().statusCode(200);
        Told.ticket("registered", id(), 1, at(month, 4, 9), Map.of());

        OFFICER.does(number, "prefill", Map.of());

        var seen = OFFICER.report(number);
        assertThat(seen.<Integer>path(path.formatted("requests.registered"))).isEqualTo(2);
        assertThat(seen.<Integer>path(path.formatted("requests.closed"))).isEqualTo(99);
        assertThat(seen.<Integer>path(path.formatted("first-response.share")))
                .as("a share of nothing")
                .isEqualTo(-1);
        assertThat(seen.<Integer>path("revision.availability")).as("no data").isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket", "commitment", "incident", "maintenance"})
    void theContractsExamplesOfTheNeighboursAreUnderstood(String aggregate) {
        var contract = EventContract.ofThisBuild();

        for (var type : contract.types(aggregate)) {
            var example = contract.exampleEvent(type).at(Instant.parse("2004-03-02T08:00:00Z"));
            Told.send("interdesk." + aggregate, "report." + aggregate, example);
        }
    }

    @Test
    void unknownTypesArePassedOver() {
        var unknown = EventToSend.ofType("org.interdesk.commitment.congratulated.v2", Map.of());

        ConsumedEvents.sendAndAwait("interdesk.commitment", unknown, "report.commitment");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ticket      | ticket.resolved       | no json",
                "ticket      | ticket.resolved       | {\"ticketId\": \"x\"}",
                "ticket      | ticket.resolved       | []",
                "commitment  | commitment.started    | {\"commitmentId\": 7}",
                "incident    | incident.declared     | {\"subject\": {}, \"version\": \"two\"}",
                "maintenance | maintenance.declared  | {\"subject\": null, \"startsAt\": \"yesterday\"}"
            })
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheNextIsTaken(String topic, String type, String data) {
        var key = id();
        var junk = EventToSend.ofType("org.interdesk." + type + ".v1", data).key(key);
        var next = EventToSend.ofType("org.interdesk." + topic + ".congratulated.v2", Map.of())
                .key(key);

        EventSender.send("interdesk." + topic, junk);
        ConsumedEvents.sendAndAwait("interdesk." + topic, next, "report." + topic);

        assertThat(DeadLetters.awaitOne("report." + topic + ".dlq", junk.id()).reason())
                .contains("org.interdesk." + type + ".v1");
        assertThat(ConsumedEvents.isConsumed("report." + topic, junk.id())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "1999-01", "october"})
    void aMonthThatIsNoneIsRefused(String month) {
        org.interdesk.kit.testing.ProblemAssert.assertProblem(OFFICER.get("/api/v1/report-facts/" + month))
                .is(400, "invalid-request");
    }
}

package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.CONSOLIDATED;
import static org.interdesk.report.Reporter.PERIODS;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.someMonth;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.PublishedEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Months of history, brought in by machine accounts in an import session. */
@QuarkusTest
class ImportTest {

    private static final Reporter COMMISSION = Reporter.machine("EEC");

    private static String session() {
        String id = UUID.randomUUID().toString();
        Told.session("opened", id, "EEC");
        return id;
    }

    private static Instant at(YearMonth month, int day) {
        return month.plusMonths(1).atDay(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static Response open(YearMonth month, @Nullable String session) {
        Map<String, Object> body = new HashMap<>();
        body.put("month", month.toString());
        body.put("occurredAt", at(month, 1).toString());
        body.put("importSession", session);
        return COMMISSION.create(PERIODS, body);
    }

    private static Map<String, String> on(YearMonth month, int day) {
        return Map.of("occurredAt", at(month, day).toString());
    }

    @Test
    void aMonthOfHistoryGoesFromItsPrefillToItsPublicationByMachine() {
        var month = someMonth();
        var session = session();
        open(month, session).then().statusCode(201);

        for (var party : Reporter.PARTIES) {
            Reporter.machine(party).does(number(month, party), "hand-in", on(month, 4));
            COMMISSION.does(number(month, party), "acceptance", on(month, 6));
        }
        var published = COMMISSION.create(
                CONSOLIDATED,
                Map.of(
                        "month",
                        month.toString(),
                        "without",
                        List.of(),
                        "occurredAt",
                        at(month, 9).toString()));

        assertThat(published.statusCode()).as(published.asString()).isEqualTo(201);
        assertThat(published.<String>path("publishedAt")).isEqualTo(at(month, 9).toString());
        var events = PublishedEvents.about(number(month, "KZ"));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.data().path("importSession").asText()).isEqualTo(session);
            assertThat(event.data().path("receivedAt").asText())
                    .isGreaterThan(event.occurredAt().toString());
        });
        assertThat(events).extracting("occurredAt").containsExactly(at(month, 1), at(month, 4), at(month, 6));
        assertThat(events.get(1).data().at("/obligations/0/endedAt").asText())
                .isEqualTo(at(month, 4).toString());
    }

    @Test
    void anEventLiesNotBeforeThePreviousOneAndNotInTheFuture() {
        var month = someMonth();
        open(month, session()).then().statusCode(201);
        var kz = Reporter.machine("KZ");

        assertProblem(kz.tries(
                        number(month, "KZ"),
                        "hand-in",
                        Map.of("occurredAt", at(month, 1).minusSeconds(1).toString())))
                .is(409, "event-out-of-order");
        assertProblem(kz.tries(number(month, "KZ"), "hand-in", Map.of("occurredAt", "2095-01-01T00:00:00Z")))
                .is(400, "invalid-request")
                .pointsTo("/occurredAt");
    }

    @Test
    void whileTheSessionRunsOnlyHistoryComesIn() {
        var month = someMonth();
        var session = session();
        open(month, session).then().statusCode(201);
        var officer = Reporter.officer("BY");

        assertProblem(officer.tries(number(month, "BY"), "submission", Map.of()))
                .is(409, "import-running");

        Told.session("completed", session, "EEC");
        officer.does(number(month, "BY"), "submission", Map.of());
    }

    @Test
    void aSessionMustBeKnownAndRunAndGoesWithAMoment() {
        var month = someMonth();
        var completed = session();
        Told.session("completed", completed, "EEC");

        assertProblem(open(month, UUID.randomUUID().toString())).is(409, "import-session-not-open");
        assertProblem(open(month, completed)).is(409, "import-session-not-open");
        assertProblem(Reporter.coordinator()
                        .create(PERIODS, Map.of("month", month.toString(), "importSession", session())))
                .is(400, "invalid-request")
                .pointsTo("/occurredAt");
    }

    @Test
    void onlyMachinesSayWhenSomethingHappened() {
        var month = someMonth();
        open(month, null).then().statusCode(201);

        assertProblem(Reporter.officer("BY").tries(number(month, "BY"), "submission", on(month, 4)))
                .is(403, "forbidden");
        assertProblem(Reporter.coordinator()
                        .create(
                                PERIODS,
                                Map.of(
                                        "month",
                                        someMonth().toString(),
                                        "occurredAt",
                                        at(month, 1).toString())))
                .is(403, "forbidden");
    }
}

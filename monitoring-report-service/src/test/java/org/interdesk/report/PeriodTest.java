package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.PERIODS;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;
import static org.interdesk.report.Reporter.someMonth;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.report.period.Opener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months: opened by hand and by themselves, and the Commission's board. */
@QuarkusTest
class PeriodTest {

    @Inject
    SettableNow now;

    @Inject
    Opener opener;

    @AfterEach
    void letRun() {
        now.letRun();
    }

    @Test
    void aMonthOpensWithAReportForEveryPartyAndTheCommissionsObligation() {
        var month = openMonth();

        var opened = PublishedEvents.about("CON-" + month);
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).data().at("/obligations/0/kind").asText()).isEqualTo("REPORT_PUBLICATION");
        assertThat(opened.get(0).data().at("/obligations/0/month").asText()).isEqualTo(month.toString());
        for (var party : Reporter.PARTIES) {
            var event = PublishedEvents.about(number(month, party)).get(0);
            assertThat(event.data().at("/obligations/0/kind").asText()).isEqualTo("REPORT_HAND_IN");
            assertThat(event.data().at("/obligations/0/party").asText()).isEqualTo(party);
            assertThat(event.data().at("/obligations/0/state").asText()).isEqualTo("OPEN");
            assertThat(event.data().at("/subject/type").asText()).isEqualTo("REPORT");
        }
    }

    @Test
    void aMonthOpensOnce() {
        var month = openMonth();

        assertProblem(Reporter.coordinator().create(PERIODS, Map.of("month", month.toString())))
                .is(409, "period-exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2099-01"})
    void aMonthThatIsNotOverDoesNotOpen(String month) {
        now.stopAt(Instant.parse("2026-11-30T20:59:59Z"));

        assertProblem(Reporter.coordinator().create(PERIODS, Map.of("month", month)))
                .is(409, "month-not-over");
    }

    @Test
    void onlyTheCommissionOpensMonths() {
        var body = Map.of("month", someMonth().toString());

        assertProblem(Reporter.officer("EEC").create(PERIODS, body)).is(403, "forbidden");
        assertProblem(Reporter.with("BY", "coordinator").create(PERIODS, body)).is(403, "forbidden");
        assertProblem(Reporter.machine("EEC").create(PERIODS, body)).is(403, "forbidden");
        assertProblem(Reporter.machine("BY")
                        .create(PERIODS, Map.of("month", body.get("month"), "occurredAt", "2026-11-01T00:00:00Z")))
                .is(403, "forbidden");
    }

    @Test
    void theNextMonthOpensByItselfAtTheCommissionsMidnightAndOnce() throws SQLException {
        schedule("2031-01");
        now.stopAt(Instant.parse("2031-01-31T20:59:59Z"));
        opener.look();
        assertThat(PublishedEvents.about("CON-2031-01")).isEmpty();

        now.stopAt(Instant.parse("2031-01-31T21:00:00Z"));
        opener.look();
        opener.look();

        var opened = PublishedEvents.about("CON-2031-01");
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).actor()).isEqualTo("system:report.period");
        assertThat(opened.get(0).party()).isNull();
        assertThat(PublishedEvents.about("REP-2031-01-KG")).hasSize(1);
        assertThat(Reporter.officer("KG").report("REP-2031-01-KG").<String>path("report.state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void monthsThatPassedWhileNobodyWatchedOpenTooExceptThoseOpenedByHand() throws SQLException {
        schedule("2032-01");
        now.stopAt(Instant.parse("2032-03-05T09:00:00Z"));
        Reporter.coordinator()
                .create(PERIODS, Map.of("month", "2032-01"))
                .then()
                .statusCode(201);

        opener.look();

        assertThat(PublishedEvents.about("CON-2032-01")).hasSize(1);
        assertThat(PublishedEvents.about("CON-2032-02")).hasSize(1);
        assertThat(PublishedEvents.about("CON-2032-03")).isEmpty();
    }

    @Test
    void whileAnotherProcessHasTheTurnThisOneGoesOn() throws SQLException {
        schedule("2033-01");
        now.stopAt(Instant.parse("2033-02-05T09:00:00Z"));
        try (var other = TestEnvironment.asSuperuser();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from opening_schedule where id = 1 for update");

            opener.look();

            assertThat(PublishedEvents.about("CON-2033-01")).isEmpty();
            other.rollback();
        }
        opener.look();
        assertThat(PublishedEvents.about("CON-2033-01")).hasSize(1);
    }

    @Test
    void theBoardSaysWhatIsMissingWhyAndWhoActsNext() {
        var month = openMonth();
        Reporter.officer("AM").does(number(month, "AM"), "submission", Map.of());
        Reporter.handIn(number(month, "BY"), "BY");
        Reporter.haveAccepted(number(month, "KG"), "KG");
        Reporter.handIn(number(month, "RU"), "RU");
        Reporter.coordinator().does(number(month, "RU"), "return", Map.of("remarks", "Мало"));

        var board = Reporter.coordinator().get(PERIODS + "/" + month + "/board");

        assertThat(board.<List<String>>path("reports.party")).containsExactlyElementsOf(Reporter.PARTIES);
        assertThat(board.<List<String>>path("reports.state"))
                .containsExactly("WITH_APPROVER", "HANDED_IN", "DRAFT", "ACCEPTED", "DRAFT", "RETURNED");
        assertThat(board.<List<String>>path("reports.next"))
                .containsExactly(
                        "REPORT_APPROVER",
                        "COORDINATOR",
                        "REPORTING_OFFICER",
                        "NOBODY",
                        "REPORTING_OFFICER",
                        "REPORTING_OFFICER");
        assertThat(board.<List<String>>path("waitingFor")).containsExactly("AM", "BY", "EEC", "KZ", "RU");
        assertThat(board.<List<String>>path("may")).containsExactly("publication");
        assertThat(board.<List<List<String>>>path("reports.missing"))
                .allSatisfy(missing -> assertThat(missing).isEmpty());
        assertThat(board.<List<String>>path("reports.punctuality")).containsOnly("UNKNOWN");
    }

    @Test
    void theBoardIsTheCommissions() {
        var month = openMonth();

        assertProblem(Reporter.with("BY", "coordinator").get(PERIODS + "/" + month + "/board"))
                .is(404, "not-found");
        assertProblem(Reporter.officer("BY").get(PERIODS + "/" + month + "/board"))
                .is(403, "forbidden");
        assertProblem(Reporter.coordinator().get(PERIODS + "/" + someMonth() + "/board"))
                .is(404, "not-found");
    }

    @Test
    void monthsAreListedLatestFirst() {
        var earlier = openMonth();
        var later = openMonth();

        var months = Reporter.officer("BY").get(PERIODS + "?limit=200").<List<String>>path("items.month");

        assertThat(months).contains(later.toString(), earlier.toString());
        assertThat(months).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Reporter.officer("BY").get(PERIODS + "/" + later).<String>path("number"))
                .isEqualTo("CON-" + later);
        var first = Reporter.officer("BY").get(PERIODS + "?limit=1");
        assertThat(Reporter.officer("BY")
                        .get(PERIODS + "?limit=1&cursor=" + first.<String>path("next"))
                        .<String>path("items[0].month"))
                .isEqualTo(months.get(1));
    }

    private static void schedule(String month) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update opening_schedule set next_month = '" + month + "'");
        }
    }
}

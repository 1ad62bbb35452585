package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second fence, without the first: straight to the database as the application's role. */
@QuarkusTest
class FenceTest {

    private static final Instant LONG_AGO = Instant.parse("2002-05-05T09:00:00Z");

    private static Connection as(String party) throws SQLException {
        Connection connection = TestEnvironment.asApplication();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('interdesk.party', ?, true)")) {
            statement.setString(1, party);
            statement.execute();
        }
        return connection;
    }

    private static int updated(String party, String sql) throws SQLException {
        try (Connection connection = as(party);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    private static String id(String number) {
        return Reporter.officer(number.substring(12)).report(number).path("report.id");
    }

    @Test
    void everyTableHasAForcedPolicyAndTheApplicationOwnsNothing() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form_version",
                "report",
                "report_revision",
                "report_period",
                "consolidated_report",
                "case_fact",
                "handover_fact",
                "clock_fact",
                "incident_fact",
                "window_fact",
                "report_clock",
                "import_session"
            })
    void nobodyInParticularReadsNothing(String table) throws SQLException {
        var month = openMonth();
        Reporter.coordinator()
                .create(Reporter.CONSOLIDATED, Map.of("month", month.toString(), "without", Reporter.PARTIES))
                .then()
                .statusCode(201);
        tellOfEverything(id(number(month, "BY")));

        FenceCheck.raisesWithoutViewer(table);
    }

    @Test
    void factsAreSeenByThePartiesTheyAreAbout() throws SQLException {
        tellOfEverything(id(number(openMonth(), "BY")));

        for (var table : List.of("case_fact", "handover_fact", "clock_fact", "incident_fact", "window_fact")) {
            FenceCheck.shows("BY", table, "true");
            FenceCheck.hidesFrom("AM", table, "true");
            FenceCheck.hidesFrom("EEC", table, "true");
        }
        FenceCheck.hidesFrom("AM", "import_session", "true");
    }

    @Test
    void aReportIsSeenByItsPartyAndItsFiguresByTheCommissionOnceHandedIn() throws SQLException {
        var number = number(openMonth(), "BY");
        var id = id(number);
        Told.reportClock(id, "REPORT", "REPORT_HAND_IN", "BY", 1, LONG_AGO, LONG_AGO);

        FenceCheck.shows("BY", "report", "id = '" + id + "'");
        FenceCheck.shows("EEC", "report", "id = '" + id + "'");
        FenceCheck.hidesFrom("KZ", "report", "id = '" + id + "'");
        FenceCheck.hidesFrom("KZ", "report_clock", "subject = '" + id + "'");
        FenceCheck.shows("EEC", "report_clock", "subject = '" + id + "'");
        FenceCheck.shows("BY", "report_revision", "report = '" + id + "'");
        FenceCheck.hidesFrom("EEC", "report_revision", "report = '" + id + "'");
        FenceCheck.hidesFrom("KZ", "report_revision", "report = '" + id + "'");

        Reporter.handIn(number, "BY");
        FenceCheck.shows("EEC", "report_revision", "report = '" + id + "'");
        FenceCheck.hidesFrom("KZ", "report_revision", "report = '" + id + "'");

        Reporter.coordinator().does(number, "return", Map.of("remarks", "Мало"));
        FenceCheck.hidesFrom("EEC", "report_revision", "report = '" + id + "' and revision = 2");
    }

    @Test
    void nobodyWritesInAnothersNameOrReport() throws SQLException {
        var number = number(openMonth(), "BY");
        var id = id(number);

        assertThat(updated("KZ", "update report set state = 'ACCEPTED' where id = '" + id + "'"))
                .isZero();
        assertThat(updated("KZ", "update report_revision set content = '{}' where report = '" + id + "'"))
                .isZero();
        assertThat(updated("EEC", "update report_revision set content = '{}' where report = '" + id + "'"))
                .as("a draft is its party's alone")
                .isZero();
        for (String attempt : List.of(
                "delete from report",
                "delete from report_revision",
                "delete from consolidated_report",
                "update consolidated_report set content = '{}'",
                "update form_version set definition = '{}'",
                "insert into report_revision (id, report, revision, party, content, editors, machine) values"
                        + " (gen_random_uuid(), '" + id + "', 9, 'BY', '{}', '[]', false)",
                "insert into form_version values ('COMMON', 99, '2099-01', '{}', now(), 'x')",
                "insert into form_version values ('BY', 99, '2099-01', '{}', now(), 'x')",
                "insert into consolidated_report values (gen_random_uuid(), 1, '2026-10', '{}', now(), 'x', null)",
                "insert into report_clock (commitment, subject, kind, party, state, breached, said_at, version) values"
                        + " (gen_random_uuid(), '" + id + "', 'REPORT_HAND_IN', 'KZ', 'RUNNING', false, now(), 1)")) {
            assertThatThrownBy(() -> updated("KZ", attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
        assertThat(updated("KZ", "update opening_schedule set next_month = '2000-01'"))
                .isZero();
    }

    private static void tellOfEverything(String report) {
        var id = UUID.randomUUID().toString();
        Told.ticket(
                "handover-accepted",
                id,
                1,
                LONG_AGO,
                Map.of("handover", Map.of("id", id, "from", "BY", "to", "KZ", "state", "ACCEPTED")));
        Told.caseClock(id, 1, "resolution", "FULFILLED", false, LONG_AGO);
        Told.incident(id, 1, "LOW", "RESOLVED", "BY", LONG_AGO, LONG_AGO.plusSeconds(60));
        Told.window(id, 1, "AGREED", true, "OUTAGE", LONG_AGO, LONG_AGO.plusSeconds(60));
        Told.reportClock(report, "REPORT", "REPORT_HAND_IN", "BY", 1, LONG_AGO, LONG_AGO);
        Told.session("opened", id, "EEC");
    }
}

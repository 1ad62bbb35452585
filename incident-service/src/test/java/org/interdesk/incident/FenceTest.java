package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second fence, without the first: straight to the database as the application's role. */
@QuarkusTest
class FenceTest {

    private static final Desk BY = Desk.duty("BY");

    /** An incident of BY that touches EEC and KZ, with a note that only KZ reads. */
    private static String incident() {
        Map<String, Object> body = Desk.incident("За забором", "GATEWAY-BY");
        body.put("parties", List.of("KZ"));
        String number = BY.declares(body);
        Desk.agent("KZ").does(number, "updates", Map.of("text", "только KZ", "visibility", "DESK"));
        return BY.sees(number).path("id");
    }

    private static String window() {
        Map<String, Object> body = Desk.window("За забором", Instant.now().plus(9, ChronoUnit.DAYS), "GATEWAY-BY");
        body.put("parties", List.of("KZ"));
        return BY.sees(BY.plans(body)).path("id");
    }

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

    @Test
    void everyTableHasAForcedPolicyAndTheApplicationOwnsNothing() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident",
                "incident_party",
                "incident_notice",
                "maintenance_window",
                "window_party",
                "window_consent",
                "obligation",
                "story_entry",
                "component"
            })
    void nobodyInParticularReadsNothing(String table) throws SQLException {
        incident();
        window();

        FenceCheck.raisesWithoutViewer(table);
    }

    @Test
    void anIncidentIsHiddenFromWhoIsNotTold() throws SQLException {
        String id = incident();

        for (String seen : List.of(
                "incident|id",
                "incident_party|incident",
                "incident_notice|incident",
                "obligation|subject",
                "story_entry|subject")) {
            String table = seen.substring(0, seen.indexOf('|'));
            String condition = seen.substring(seen.indexOf('|') + 1) + " = '" + id + "'";
            FenceCheck.shows("BY", table, condition);
            FenceCheck.shows("KZ", table, condition);
            FenceCheck.shows("EEC", table, condition);
            FenceCheck.hidesFrom("RU", table, condition);
        }
        FenceCheck.hidesFrom("BY", "story_entry", "subject = '" + id + "' and visibility = 'DESK'");
        FenceCheck.hidesFrom("EEC", "story_entry", "subject = '" + id + "' and visibility = 'DESK'");
        FenceCheck.hidesFrom("KZ", "incident_party", "incident = '" + id + "' and party = 'BY'");
    }

    @Test
    void aWindowIsHiddenFromWhoIsNotAsked() throws SQLException {
        String id = window();

        for (String seen : List.of(
                "maintenance_window|id",
                "window_party|maintenance",
                "window_consent|maintenance",
                "obligation|subject",
                "story_entry|subject")) {
            String table = seen.substring(0, seen.indexOf('|'));
            String condition = seen.substring(seen.indexOf('|') + 1) + " = '" + id + "'";
            FenceCheck.shows("BY", table, condition);
            FenceCheck.shows("KZ", table, condition);
            FenceCheck.hidesFrom("RU", table, condition);
        }
    }

    @Test
    void whoFallsOutOfAnIncidentSeesNothingOfIt() throws SQLException {
        String id = incident();
        FenceCheck.shows("KZ", "incident", "id = '" + id + "'");
        String number =
                BY.get(Desk.INCIDENTS + "?sort=-number&limit=1&party=KZ").path("items[0].number");

        BY.does(number, "scope", Map.of("components", List.of("GATEWAY-BY"), "parties", List.of(), "reason", "не КЗ"));

        for (String table : List.of("incident_notice", "incident_party")) {
            FenceCheck.hidesFrom("KZ", table, "incident = '" + id + "'");
        }
        FenceCheck.hidesFrom("KZ", "incident", "id = '" + id + "'");
        FenceCheck.hidesFrom("KZ", "story_entry", "subject = '" + id + "'");
    }

    @Test
    void nobodyWritesInAnothersNameOrThing() throws SQLException {
        String incident = incident();
        String window = window();

        for (String none : List.of(
                "update incident set stage = 'RESOLVED', resolved_at = now() where id = '" + incident + "'",
                "update incident_notice set acknowledged_at = now(), acknowledged_by = 'x' where incident = '"
                        + incident + "'",
                "update maintenance_window set state = 'AGREED' where id = '" + window + "'",
                "update window_consent set answer = 'CONSENTED', answered_at = now() where maintenance = '" + window
                        + "'",
                "update obligation set state = 'FULFILLED', ended_at = now() where subject = '" + incident + "'",
                "update component set retired = true where owner = 'BY'")) {
            assertThat(updated("RU", none)).as(none).isZero();
        }
        assertThat(updated(
                        "KZ",
                        "update incident_notice set acknowledged_at = now(), acknowledged_by = 'x' where incident = '"
                                + incident + "' and party = 'EEC'"))
                .isZero();
        assertThat(updated(
                        "KZ",
                        "update window_consent set answer = 'CONSENTED', answered_at = now() where maintenance = '"
                                + window + "' and party = 'EEC'"))
                .isZero();
        for (String attempt : List.of(
                "insert into incident_notice (incident, party, position, sent_at) values ('" + incident
                        + "', 'RU', 9, now())",
                "insert into window_consent (maintenance, party, position, answer) values ('" + window
                        + "', 'RU', 9, 'PENDING')",
                "insert into obligation (id, subject, position, kind, party, started_at, state, breached, clock_version) values"
                        + " (gen_random_uuid(), '" + incident + "', 99, 'NEXT_UPDATE', 'RU', now(), 'OPEN', false, 0)",
                "insert into story_entry (id, subject, position, at, received_at, kind, party, actor, visibility, detail) values"
                        + " (gen_random_uuid(), '" + incident
                        + "', 99, now(), now(), 'RESOLVED', 'BY', 'x', 'PARTIES', '{}')",
                "insert into component (code, kind, owner, name_ru, name_en, users, retired, version) values"
                        + " ('STOLEN', 'OTHER', 'BY', 'x', 'x', '{}', false, 1)",
                "insert into incident_party select * from incident_party",
                "update window_party set party = 'RU'",
                "select share_incident('" + incident + "')",
                "select share_window('" + window + "')",
                "update story_entry set text = 'x'",
                "delete from incident",
                "delete from story_entry",
                "update lead_time_rule set hours = 1")) {
            assertThatThrownBy(() -> updated("RU", attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }
}

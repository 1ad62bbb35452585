package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
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

    private static final Desk BY = Desk.agent("BY");

    private static Connection as(String party) throws SQLException {
        Connection connection = TestEnvironment.asApplication();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('interdesk.party', ?, true)")) {
            statement.setString(1, party);
            statement.execute();
        }
        return connection;
    }

    @Test
    void everyTableHasAForcedPolicyAndTheApplicationOwnsNothing() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticket",
                "ticket_text",
                "leg",
                "involvement",
                "timeline_entry",
                "handover",
                "disclosure",
                "import_session"
            })
    void nobodyInParticularReadsNothing(String table) throws SQLException {
        String number = BY.registered("За забором");
        BY.offers(number, "KZ");
        Desk.integrator("BY").post("/api/v1/import-sessions", Map.of());

        FenceCheck.raisesWithoutViewer(table);
    }

    @Test
    void aCaseIsHiddenFromWhoHasNoPartInIt() throws SQLException {
        String number = BY.registered("Невидимая");
        BY.offers(number, "KZ");
        BY.does(number, "messages", Map.of("text", "только BY", "visibility", "DESK"));
        String id = BY.ticket(number).path("id");

        for (String table : List.of("ticket_text", "leg", "involvement", "timeline_entry", "handover", "disclosure")) {
            FenceCheck.shows("BY", table, "ticket = '" + id + "'");
            FenceCheck.shows("KZ", table, "ticket = '" + id + "'");
            FenceCheck.hidesFrom("RU", table, "ticket = '" + id + "'");
        }
        FenceCheck.hidesFrom("RU", "ticket", "number = '" + number + "'");
        FenceCheck.hidesFrom("KZ", "timeline_entry", "ticket = '" + id + "' and visibility = 'DESK'");
        FenceCheck.hidesFrom("KZ", "involvement", "ticket = '" + id + "' and party = 'BY'");
    }

    @Test
    void theSearchFunctionJoinsTheRightsItself() throws SQLException {
        String number = BY.registered("Секретное слово кракозябра");

        assertThat(found("BY", "кракозябра")).isPositive();
        assertThat(found("RU", "кракозябра")).isZero();
        assertThat(found("RU", number)).isZero();
    }

    private static long found(String party, String words) throws SQLException {
        try (Connection connection = as(party);
                var statement = connection.prepareStatement("select count(*) from tickets_matching(?)")) {
            statement.setString(1, words);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void nobodyWritesInAnothersNameOrCase() throws SQLException {
        String number = BY.registered("Чужими руками");
        String id = BY.ticket(number).path("id");

        assertThat(updated("RU", "update ticket set state = 'CANCELLED' where id = '" + id + "'"))
                .isZero();
        assertThat(updated("RU", "delete from leg where ticket = '" + id + "'")).isZero();
        for (String attempt : List.of(
                "insert into leg (ticket, party, position, role, since, lasting) values ('" + id
                        + "', 'RU', 2, 'OFFERED', now(), true)",
                "insert into timeline_entry (id, ticket, position, at, received_at, kind, party, actor, visibility,"
                        + " automatic, detail) values (gen_random_uuid(), '" + id
                        + "', 99, now(), now(), 'RESOLVED', 'BY', 'x', 'CASE', false, '{}')",
                "update involvement set party = 'RU' where ticket = '" + id + "'",
                "select share_case('" + id + "')",
                "update timeline_entry set text = 'x'",
                "delete from timeline_entry",
                "update priority_rule set priority = 'LOW'")) {
            assertThatThrownBy(() -> updated("RU", attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    private static int updated(String party, String sql) throws SQLException {
        try (Connection connection = as(party);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    @Test
    void aPartysQueueRowOpensNothingThatIsNotItsOwn() throws SQLException {
        String number = BY.registered("Самозванец");
        String id = BY.ticket(number).path("id");

        try (Connection connection = as("RU");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into involvement (ticket, party, number, state, holder, priority, registered_at,"
                                    + " changed_at, parties) values ('" + id + "', 'RU', '" + number
                                    + "', 'REGISTERED', 'RU', 1, now(), now(), '{RU}')"))
                    .isInstanceOf(SQLException.class);
        }
        FenceCheck.hidesFrom("RU", "ticket", "number = '" + number + "'");
    }
}

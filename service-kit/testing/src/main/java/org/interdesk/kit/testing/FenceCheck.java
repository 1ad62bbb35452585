package org.interdesk.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Proves that row-level security holds when the application's own scoping is forgotten.
 *
 * <p>All checks speak to the database directly, as the application role. A policy is asked per row, so checks of a
 * table want rows in it and fail when there are none.
 */
public final class FenceCheck {

    /** Tables of the foundation that carry grants instead of policies, since they hold no party's business. */
    private static final List<String> UNFENCED_FOUNDATION =
            List.of("flyway_schema_history", "heartbeat", "inbox", "outbox");

    private FenceCheck() {}

    /**
     * Fails if a table has no enabled and forced policy.
     *
     * @param exempt tables everybody may see, each named knowingly (for example published calendars)
     */
    public static void everyTableIsFencedExcept(String... exempt) throws SQLException {
        var allowed = new TreeSet<>(UNFENCED_FOUNDATION);
        allowed.addAll(Arrays.asList(exempt));
        assertThat(list("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p')
                          and not (c.relrowsecurity and c.relforcerowsecurity)""")).as("tables without a forced policy").isSubsetOf(allowed);
        assertThat(list("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
                          and not exists (select 1 from pg_policy p where p.polrelid = c.oid)""")).as("fenced tables that nobody can use").isEmpty();
    }

    /** Fails if the application role could get round the fence: by rank, by owning something, by another role, or by creating. */
    public static void applicationRoleIsPowerless() throws SQLException {
        var app = TestEnvironment.get(TestEnvironment.APP);
        assertThat(list(
                        "select rolname from pg_roles where rolname = '%s' and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)"
                                .formatted(app)))
                .as("powers of the application role")
                .isEmpty();
        assertThat(list(
                        "select relname from pg_class where relowner = '%1$s'::regrole union all select proname from pg_proc where proowner = '%1$s'::regrole"
                                .formatted(app)))
                .as("what the application role owns")
                .isEmpty();
        assertThat(list("select roleid::regrole::text from pg_auth_members where member = '%s'::regrole"
                        .formatted(app)))
                .as("roles the application role can become")
                .isEmpty();
        assertThat(list("select 'create on schema public' where has_schema_privilege('%s', 'public', 'create')"
                        .formatted(app)))
                .as("what the application role may create")
                .isEmpty();
    }

    /** Fails unless reading the table raises when nobody is looking. */
    public static void raisesWithoutViewer(String table) throws SQLException {
        assertHasRows(table, "true");
        try (var connection = TestEnvironment.asApplication()) {
            assertThatThrownBy(() -> count(connection, table, "true"))
                    .as("reading %s with no viewer set", table)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("nobody is looking");
        }
    }

    /**
     * Fails if a party sees a row that exists and is none of its business.
     *
     * @param condition which rows, in SQL; at least one must exist
     */
    public static void hidesFrom(String party, String table, String condition) throws SQLException {
        assertHasRows(table, condition);
        assertThat(countAs(party, table, condition))
                .as("rows of %s where %s that %s sees", table, condition, party)
                .isZero();
    }

    /** Fails if a party does not see rows that are its own. */
    public static void shows(String party, String table, String condition) throws SQLException {
        assertThat(countAs(party, table, condition))
                .as("rows of %s where %s that %s sees", table, condition, party)
                .isPositive();
    }

    private static long countAs(String party, String table, String condition) throws SQLException {
        try (var connection = TestEnvironment.asApplication()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select set_config('interdesk.party', ?, true)")) {
                statement.setString(1, party);
                statement.execute();
            }
            return count(connection, table, condition);
        }
    }

    private static void assertHasRows(String table, String condition) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser()) {
            assertThat(count(connection, table, condition))
                    .as("rows of %s where %s, without which the check proves nothing", table, condition)
                    .isPositive();
        }
    }

    private static long count(Connection connection, String table, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table + " where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<String> list(String sql) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}

package org.interdesk.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one registration again and again, with new ids and numbers, into tables of the same shape.
 *
 * <p>The tables are copies in a schema of their own, with the same columns, checks, indexes and foreign keys, in the same
 * database. They have no policies, and nobody else reads them.
 */
final class RawInserts {

    static final String SCHEMA = "bench_raw";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** One row to write: the statement, and the values of the registration that was taken as the pattern. */
    private record Row(String table, String columns, String marks, List<@Nullable String> values) {
        String insert() {
            return "insert into " + SCHEMA + "." + table + " (" + columns + ") values (" + marks + ")";
        }
    }

    private final String number;
    private final List<Row> rows = new ArrayList<>();
    private final AtomicLong counter = new AtomicLong();

    private RawInserts(String number) {
        this.number = number;
    }

    /**
     * Takes all rows that the transaction of a registration has written.
     *
     * @param number of a request that was registered a moment ago
     */
    static RawInserts like(Connection database, String number) throws SQLException {
        var pattern = new RawInserts(number);
        var transaction = texts(database, "select xmin::text from ticket where number = '" + number + "'")
                .get(0);
        for (var table : texts(
                database,
                "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'"
                        + " order by (select count(*) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), 1")) {
            pattern.take(database, table, transaction);
        }
        return pattern;
    }

    List<String> tables() {
        return rows.stream().map(Row::table).distinct().toList();
    }

    int size() {
        return rows.size();
    }

    void createTables(Connection database) throws SQLException {
        dropTables(database);
        run(database, "create schema " + SCHEMA);
        run(database, "set search_path = " + SCHEMA);
        for (var table : tables()) {
            run(database, "create table " + table + " (like public." + table + " including all)");
        }
        for (var table : tables()) {
            for (var key : texts(
                    database,
                    "select regexp_replace(pg_get_constraintdef(oid), 'public\\.', '') from pg_constraint"
                            + " where contype = 'f' and conrelid = 'public." + table + "'::regclass")) {
                run(database, "alter table " + table + " add " + key);
            }
        }
        run(database, "reset search_path");
    }

    void dropTables(Connection database) throws SQLException {
        run(database, "drop schema if exists " + SCHEMA + " cascade");
    }

    /** One statement for each row, then commit: what a program does that writes them with plain JDBC. */
    Load.Worker rowByRow(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        List<PreparedStatement> statements = new ArrayList<>();
        for (var row : rows) {
            statements.add(connection.prepareStatement(row.insert()));
        }
        return closing(connection, () -> {
            var ids = new HashMap<String, String>();
            var fresh = freshNumber();
            for (var i = 0; i < rows.size(); i++) {
                bind(statements.get(i), 1, rows.get(i), ids, fresh);
                statements.get(i).execute();
            }
            connection.commit();
        });
    }

    /** All rows in one statement, which commits by itself: as few round trips as there can be. */
    Load.Worker atOnce(Connection connection) throws SQLException {
        var sql = new StringBuilder();
        for (var i = 0; i < rows.size() - 1; i++) {
            sql.append(i == 0 ? "with " : ", ").append("w").append(i).append(" as (");
            sql.append(rows.get(i).insert()).append(")");
        }
        sql.append(" ").append(rows.get(rows.size() - 1).insert());
        var statement = connection.prepareStatement(sql.toString());
        return closing(connection, () -> {
            var ids = new HashMap<String, String>();
            var fresh = freshNumber();
            var at = 1;
            for (var row : rows) {
                at = bind(statement, at, row, ids, fresh);
            }
            statement.execute();
        });
    }

    private static Load.Worker closing(Connection connection, Load.Worker worker) {
        return new Load.Worker() {
            @Override
            public void once() throws Exception {
                worker.once();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private String freshNumber() {
        return "RAW-2026-" + String.format("%09d", counter.incrementAndGet());
    }

    private int bind(PreparedStatement statement, int from, Row row, Map<String, String> ids, String fresh)
            throws SQLException {
        var at = from;
        for (var value : row.values()) {
            statement.setString(at++, value == null ? null : renewed(value, ids, fresh));
        }
        return at;
    }

    private String renewed(String value, Map<String, String> ids, String fresh) {
        return ID.matcher(value.replace(number, fresh))
                .replaceAll(id ->
                        ids.computeIfAbsent(id.group(), old -> UUID.randomUUID().toString()));
    }

    private void take(Connection database, String table, String transaction) throws SQLException {
        List<String> columns = texts(
                database,
                "select attname from pg_attribute where attrelid = 'public." + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'"
                        + " order by attnum");
        List<String> marks = texts(
                database,
                "select '?::' || format_type(atttypid, atttypmod) from pg_attribute where attrelid = 'public." + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'"
                        + " order by attnum");
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select " + String.join("::text, ", columns) + "::text from public."
                        + table + " where xmin::text = '" + transaction + "'")) {
            while (found.next()) {
                List<@Nullable String> values = new ArrayList<>();
                for (var i = 1; i <= columns.size(); i++) {
                    values.add(found.getString(i));
                }
                rows.add(new Row(table, String.join(", ", columns), String.join(", ", marks), values));
            }
        }
    }

    static List<String> texts(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

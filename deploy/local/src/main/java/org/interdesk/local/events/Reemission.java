package org.interdesk.local.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Emits outbox rows again after a replication slot was lost: a new slot knows nothing of what was written before it.
 *
 * <p>The rows are taken out and put back within one transaction, each aggregate's in the order of its versions. Consumers that
 * had them already recognise the event's id in their inbox. Outbox rows are kept for 14 days, so that is how long there is to
 * notice.
 */
final class Reemission {

    private Reemission() {}

    /** Replaces the slot if it is lost or missing. @return whether it was */
    static boolean renewSlot(Connection connection, String slot) throws SQLException {
        try (var statement =
                connection.prepareStatement("select wal_status from pg_replication_slots where slot_name = ?")) {
            statement.setString(1, slot);
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    if (!"lost".equals(rows.getString(1))) {
                        return false;
                    }
                    call(connection, "select pg_drop_replication_slot(?)", slot);
                }
            }
        }
        call(connection, "select pg_create_logical_replication_slot(?, 'pgoutput')", slot);
        return true;
    }

    /** Emits the rows written since the moment; their ids carry it. @return how many */
    static int emit(Connection connection, Instant since) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var choose = connection.prepareStatement(
                        "insert into again select * from outbox where uuid_extract_timestamp(id) >= ?")) {
            statement.execute("create temporary table again (like outbox) on commit drop");
            choose.setTimestamp(1, Timestamp.from(since));
            var count = choose.executeUpdate();
            statement.execute("delete from outbox where id in (select id from again)");
            statement.execute("insert into outbox select * from again order by aggregate_id, aggregate_version, id");
            connection.commit();
            return count;
        } catch (SQLException problem) {
            connection.rollback();
            throw problem;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void call(Connection connection, String sql, String slot) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, slot);
            statement.execute();
        }
    }
}

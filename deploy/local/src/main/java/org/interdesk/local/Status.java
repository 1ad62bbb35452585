package org.interdesk.local;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.prepare.Databases;
import org.interdesk.local.report.PlatformState;
import org.interdesk.local.report.StatusTable;
import org.interdesk.local.secret.Secrets;

/**
 * {@code deploy/status}: every process with state, port and memory, and how far the connectors are behind. Ends with 0 only
 * if everything is ready.
 */
public final class Status {

    private Status() {}

    /** @param arguments the folder of the repository */
    public static void main(String... arguments) {
        var home = new Home(Path.of(arguments[0]));
        var state = PlatformState.read(home.stateFile());
        if (state.isEmpty()) {
            System.out.println("Interdesk is not running.");
            System.exit(3);
        }
        System.out.print(StatusTable.of(state.get(), lag(home, state.get())));
        System.exit(StatusTable.isAllReady(state.get()) ? 0 : 3);
    }

    /** Bytes of log that each slot has not confirmed yet, by slot; empty if PostgreSQL does not answer. */
    private static Map<String, Long> lag(Home home, PlatformState state) {
        var lag = new TreeMap<String, Long>();
        var databases = new Databases(home, Ports.from(state.portBase()), Secrets.open(home.secretsFile()));
        try (var connection = databases.superuser("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select slot_name, case when wal_status = 'lost' then -1"
                        + " else pg_current_wal_lsn() - confirmed_flush_lsn end from pg_replication_slots")) {
            while (rows.next()) {
                lag.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException | RuntimeException notThere) {
            return Map.of();
        }
        return lag;
    }
}

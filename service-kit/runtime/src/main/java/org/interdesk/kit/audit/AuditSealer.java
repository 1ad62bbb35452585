package org.interdesk.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.interdesk.kit.audit.AuditSeal.Entry;
import org.interdesk.kit.identity.CurrentViewer;

/**
 * Chains new entries of the journal, party by party.
 *
 * <p>This happens beside the business transactions and not in them, because a chain has one end and would make all
 * writers of a party wait for each other. Several replicas may run it: one at a time seals a party.
 */
@ApplicationScoped
public class AuditSealer {

    private static final String IDENTITY = "kit.sealer";
    private static final int BATCH = 1_000;
    private static final String PARTIES = """
            with recursive waiting(party) as (
                (select party from audit_entry where seq is null order by party limit 1)
                union all
                select (select next.party from audit_entry next where next.seq is null and next.party > waiting.party
                        order by next.party limit 1)
                from waiting where waiting.party is not null)
            select party from waiting where party is not null""";
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('interdesk.audit'), hashtext(?))";
    private static final String END =
            "select seq, hash from audit_entry where party = ? and seq is not null order by seq desc limit 1";
    private static final String UNSEALED = "select id, party, at, actor, action, subject, detail::text from audit_entry"
            + " where party = ? and seq is null order by id limit " + BATCH;
    private static final String SEAL = "update audit_entry set seq = ?, previous = ?, hash = ? where id = ?";

    private final DataSource dataSource;
    private final CurrentViewer viewer;

    AuditSealer(DataSource dataSource, CurrentViewer viewer) {
        this.dataSource = dataSource;
        this.viewer = viewer;
    }

    @Scheduled(every = "0.5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        seal();
    }

    /** Seals all that waits. */
    public void seal() {
        for (String party : viewer.asSystem(
                IDENTITY, () -> QuarkusTransaction.requiringNew().call(this::waiting))) {
            int sealed;
            do {
                sealed = viewer.asSystem(
                        IDENTITY, () -> QuarkusTransaction.requiringNew().call(() -> seal(party)));
            } while (sealed == BATCH);
        }
    }

    private List<String> waiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PARTIES);
                var rows = select.executeQuery()) {
            List<String> parties = new ArrayList<>();
            while (rows.next()) {
                parties.add(rows.getString(1));
            }
            return parties;
        }
    }

    private int seal(String party) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (!locked(connection, party)) {
                return 0;
            }
            Chain chain = end(connection, party);
            List<Entry> entries = unsealed(connection, party);
            try (var update = connection.prepareStatement(SEAL)) {
                for (Entry entry : entries) {
                    chain = append(update, chain, entry);
                }
                update.executeBatch();
            }
            return entries.size();
        }
    }

    private static boolean locked(Connection connection, String party) throws SQLException {
        try (var select = connection.prepareStatement(LOCK)) {
            select.setString(1, party);
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static Chain end(Connection connection, String party) throws SQLException {
        try (var select = connection.prepareStatement(END)) {
            select.setString(1, party);
            try (var row = select.executeQuery()) {
                return row.next() ? new Chain(row.getLong(1), row.getBytes(2)) : new Chain(0, AuditSeal.BEGINNING);
            }
        }
    }

    private static List<Entry> unsealed(Connection connection, String party) throws SQLException {
        try (var select = connection.prepareStatement(UNSEALED)) {
            select.setString(1, party);
            try (var rows = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(AuditRows.entry(rows));
                }
                return entries;
            }
        }
    }

    private static Chain append(PreparedStatement update, Chain chain, Entry entry) throws SQLException {
        long seq = chain.seq() + 1;
        byte[] hash = AuditSeal.of(chain.hash(), seq, entry);
        update.setLong(1, seq);
        update.setBytes(2, chain.hash());
        update.setBytes(3, hash);
        update.setObject(4, entry.id());
        update.addBatch();
        return new Chain(seq, hash);
    }

    private record Chain(long seq, byte[] hash) {}
}

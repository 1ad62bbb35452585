package org.interdesk.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.interdesk.kit.audit.AuditSeal.Entry;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Lets a party read its journal and check that nothing in it was changed or taken out. */
@ApplicationScoped
public class AuditQueries {

    private static final String COLUMNS =
            "select id, party, at, actor, action, subject, detail::text, seq, hash from audit_entry";
    private static final String PAGE = COLUMNS
            + " where party = ? and (?::uuid is null or id < ?::uuid) and (?::text is null or subject = ?::text) order by id desc limit ?";
    private static final String COUNT = "select count(*) from (select 1 from audit_entry where party = ?"
            + " and (?::text is null or subject = ?::text) limit " + (Page.COUNTED_UP_TO + 1) + ") counted";
    private static final String CHAIN = COLUMNS + " where party = ? and seq is not null order by seq";
    private static final String WAITING = "select count(*) from audit_entry where party = ? and seq is null";
    private static final int FETCH = 1_000;

    private final DataSource dataSource;
    private final CurrentViewer viewer;

    AuditQueries(DataSource dataSource, CurrentViewer viewer) {
        this.dataSource = dataSource;
        this.viewer = viewer;
    }

    /**
     * One entry as its party sees it.
     *
     * @param detail JSON text
     * @param seq place in the chain, from 1; null until sealed
     * @param hash hexadecimal SHA-256; null until sealed
     */
    public record AuditView(
            UUID id,
            Instant at,
            String actor,
            String action,
            String subject,
            String detail,
            @Nullable Long seq,
            @Nullable String hash) {}

    /**
     * What checking the chain found.
     *
     * @param sealed entries checked
     * @param waiting entries not sealed yet
     * @param firstBroken place of the first entry that does not fit; null if all do
     * @param head hash of the last entry, to be compared with one noted earlier
     */
    public record Verification(
            long sealed,
            long waiting,
            boolean intact,
            @Nullable Long firstBroken,
            String head) {}

    /** Lists the viewer's party's entries, newest first. */
    @Transactional
    public Page<AuditView> entries(@Nullable String subject, PageRequest request) {
        String party = viewer.get().actingParty();
        UUID before = request.cursor() == null ? null : id(request.cursor());
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            select.setString(1, party);
            select.setObject(2, before);
            select.setObject(3, before);
            select.setString(4, subject);
            select.setString(5, subject);
            select.setInt(6, request.limit() + 1);
            List<AuditView> rows = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    Entry entry = AuditRows.entry(row);
                    byte[] hash = row.getBytes(9);
                    rows.add(new AuditView(
                            entry.id(),
                            entry.at(),
                            entry.actor(),
                            entry.action(),
                            entry.subject(),
                            entry.detail(),
                            hash == null ? null : row.getLong(8),
                            hash == null ? null : HexFormat.of().formatHex(hash)));
                }
            }
            return Page.of(
                    rows,
                    request.limit(),
                    count(connection, party, subject),
                    last -> new Cursor(List.of(last.id().toString())));
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot read the audit journal", broken);
        }
    }

    /** Recomputes the chain of the viewer's party from its beginning. */
    @Transactional
    public Verification verify() {
        String party = viewer.get().actingParty();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(CHAIN)) {
            select.setFetchSize(FETCH);
            select.setString(1, party);
            byte[] head = AuditSeal.BEGINNING;
            long seq = 0;
            Long firstBroken = null;
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    seq++;
                    head = AuditSeal.of(head, seq, AuditRows.entry(row));
                    boolean fits = row.getLong(8) == seq && Arrays.equals(head, row.getBytes(9));
                    if (!fits && firstBroken == null) {
                        firstBroken = seq;
                    }
                }
            }
            return new Verification(
                    seq,
                    count(connection, party),
                    firstBroken == null,
                    firstBroken,
                    HexFormat.of().formatHex(head));
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot check the audit journal", broken);
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException junk) {
            throw Cursor.foreign();
        }
    }

    private static long count(Connection connection, String party, @Nullable String subject) throws SQLException {
        try (var select = connection.prepareStatement(COUNT)) {
            select.setString(1, party);
            select.setString(2, subject);
            select.setString(3, subject);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long count(Connection connection, String party) throws SQLException {
        try (var select = connection.prepareStatement(WAITING)) {
            select.setString(1, party);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

package org.interdesk.records.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.model.Channel;
import org.interdesk.records.delivery.model.ReceiptState;
import org.interdesk.records.delivery.store.Notices.Reader;
import org.jspecify.annotations.Nullable;

/** The rows of receipts, and what moves them on together with their notices. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Receipts {

    /** More than this is not marked at once; who marks more asks again. */
    public static final int MOST = 10_000;

    private static final String ADD = """
            insert into receipt (notice, channel, party, owner, roles, message, subject_number, state, sent_at)
            select n.id, ?, n.party, ?, n.roles, n.message, n.subject_number, ?, n.told_at from notice n where n.id = any(?)""";

    private static final String READ_ONE = """
            update notice set read_at = ? where id = ? and person = ? and party = ? and read_at is null returning id""";

    private static final String READ_UP_TO = """
            update notice set read_at = ?
            where id in (select id from notice where person = ? and party = ? and read_at is null and id <= ?
                         order by id limit ?)
            returning id""";

    private static final String READ_SUBJECT = """
            update notice set read_at = ? where subject_number = ? and person = ? and party = ? and read_at is null returning id""";

    private static final String NOTE_READ = """
            update receipt set read_at = ?, state = case state when 'ACKNOWLEDGED' then state else 'READ' end
            where notice = any(?) and channel = 'PORTAL'""";

    private static final String ACKNOWLEDGE_ONE = """
            update notice set acknowledged_at = ?, acknowledged_by = 'PERSON'
            where id = ? and person = ? and party = ? and acknowledged_at is null
            returning id""";

    private static final String ACKNOWLEDGE_SUBJECT = """
            update notice set acknowledged_at = ?, acknowledged_by = 'PARTY'
            where subject_number = ? and party = ? and ask = any(?) and acknowledged_at is null
            returning id""";

    private static final String NOTE_ACKNOWLEDGED = """
            update receipt set acknowledged_at = ?, state = 'ACKNOWLEDGED' where notice = any(?) and channel = 'PORTAL'""";

    private static final String SETTLE = """
            update notice set settled_at = ?
            where subject_number = ? and ask = ? and settled_at is null and party <> all(?)""";

    private static final String LIST = """
            select r.notice, r.channel, r.party, r.roles, r.message, r.state, r.sent_at, r.delivered_at, r.read_at,
                   r.acknowledged_at, r.failed_at, n.person
            from receipt r left join notice n on n.id = r.notice and n.party = ?
            where r.subject_number = ? and (r.owner = ? or ?)""";

    private static final String COUNT = """
            select count(*) from (select from receipt r where r.subject_number = ? and (r.owner = ? or ?) limit ?) as counted""";

    private final EntityManager database;

    Receipts(EntityManager database) {
        this.database = database;
    }

    /**
     * A receipt.
     *
     * @param person the reader; null for the people of another party than the one that asks
     */
    public record ReceiptRow(
            UUID notice,
            Channel channel,
            String party,
            List<String> roles,
            String message,
            ReceiptState state,
            Instant sentAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant readAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant failedAt,
            @Nullable String person) {}

    /** Adds a receipt for each of the notices. */
    public void add(Collection<UUID> notices, Channel channel, String owner, ReceiptState state) {
        if (!notices.isEmpty()) {
            database.unwrap(Session.class).doWork(connection -> {
                try (var statement = connection.prepareStatement(ADD)) {
                    statement.setString(1, channel.name());
                    statement.setString(2, owner);
                    statement.setString(3, state.name());
                    statement.setArray(4, connection.createArrayOf("uuid", notices.toArray()));
                    statement.executeUpdate();
                }
            });
        }
    }

    /** Notes that the reader has opened a notice; the first time counts. */
    public void read(UUID notice, Reader reader, Instant at) {
        move(READ_ONE, NOTE_READ, at, notice, reader.person(), reader.party());
    }

    /** Notes that the reader has seen everything up to a notice; answers how many were marked, {@value #MOST} at most. */
    public int readUpTo(UUID notice, Reader reader, Instant at) {
        return move(READ_UP_TO, NOTE_READ, at, reader.person(), reader.party(), notice, MOST);
    }

    /** Notes that the reader has looked at the subject where it is kept. */
    public void readSubject(String number, Reader reader, Instant at) {
        move(READ_SUBJECT, NOTE_READ, at, number, reader.person(), reader.party());
    }

    /** Notes that the reader has acknowledged a notice; the first time counts. */
    public void acknowledge(UUID notice, Reader reader, Instant at) {
        move(ACKNOWLEDGE_ONE, NOTE_ACKNOWLEDGED, at, notice, reader.person(), reader.party());
    }

    /** Notes for all people of a party that it has done what it was asked for. */
    public void acknowledgeSubject(String number, String party, Set<Ask> asks, Instant at) {
        if (!asks.isEmpty()) {
            move(
                    ACKNOWLEDGE_SUBJECT,
                    NOTE_ACKNOWLEDGED,
                    at,
                    number,
                    party,
                    asks.stream().map(Ask::name).toArray(String[]::new));
        }
    }

    /** Notes that nobody waits any more for what was asked, but of the parties in {@code owing}. */
    public void settle(String number, Ask ask, Set<String> owing, Instant at) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(SETTLE)) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setString(2, number);
                statement.setString(3, ask.name());
                statement.setArray(4, connection.createArrayOf("text", owing.toArray()));
                statement.executeUpdate();
            }
        });
    }

    private int move(String notices, String receipts, Instant at, Object... values) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var moved = moved(connection, notices, at, values);
            if (!moved.isEmpty()) {
                try (var statement = connection.prepareStatement(receipts)) {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setArray(2, connection.createArrayOf("uuid", moved.toArray()));
                    statement.executeUpdate();
                }
            }
            return moved.size();
        });
    }

    private static List<UUID> moved(Connection connection, String sql, Instant at, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            for (var i = 0; i < values.length; i++) {
                if (values[i] instanceof String[] several) {
                    statement.setArray(i + 2, connection.createArrayOf("text", several));
                } else {
                    statement.setObject(i + 2, values[i]);
                }
            }
            var ids = new ArrayList<UUID>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    /**
     * A page of the receipts of a subject in the order in which people were told.
     *
     * @param party the one that asks
     * @param all whether it sees those of subjects that are not its own
     */
    public Page<ReceiptRow> page(String number, String party, boolean all, PageRequest page) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var counted = count(connection, number, party, all);
            return Page.of(
                    rows(connection, number, party, all, page),
                    page.limit(),
                    counted,
                    row -> new Cursor(
                            List.of(row.notice().toString(), row.channel().name())));
        });
    }

    private static long count(Connection connection, String number, String party, boolean all) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, number);
            statement.setString(2, party);
            statement.setBoolean(3, all);
            statement.setInt(4, Page.COUNTED_UP_TO + 1);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<ReceiptRow> rows(
            Connection connection, String number, String party, boolean all, PageRequest page) throws SQLException {
        var cursor = page.cursor();
        var sql = LIST + (cursor == null ? "" : " and (r.notice, r.channel) > (?, ?)")
                + " order by r.notice, r.channel limit " + (page.limit() + 1);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, party);
            statement.setString(2, number);
            statement.setString(3, party);
            statement.setBoolean(4, all);
            if (cursor != null) {
                bind(statement, cursor);
            }
            var rows = new ArrayList<ReceiptRow>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    private static void bind(PreparedStatement statement, Cursor cursor) throws SQLException {
        if (cursor.keys().size() != 2) {
            throw Cursor.foreign();
        }
        try {
            statement.setObject(5, UUID.fromString(cursor.keys().get(0)));
            statement.setString(6, cursor.keys().get(1));
        } catch (IllegalArgumentException foreign) {
            throw Cursor.foreign();
        }
    }

    private static ReceiptRow row(ResultSet row) throws SQLException {
        return new ReceiptRow(
                row.getObject("notice", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getString("party"),
                NoticeRows.texts(row, "roles"),
                row.getString("message"),
                ReceiptState.valueOf(row.getString("state")),
                NoticeRows.known(row, "sent_at"),
                NoticeRows.moment(row, "delivered_at"),
                NoticeRows.moment(row, "read_at"),
                NoticeRows.moment(row, "acknowledged_at"),
                NoticeRows.moment(row, "failed_at"),
                row.getString("person"));
    }
}

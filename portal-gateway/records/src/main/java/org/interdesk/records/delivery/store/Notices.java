package org.interdesk.records.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.records.delivery.store.NewNotice.Addressee;

/** The rows of notices. Every question is scoped to one person as a member of one party. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    private static final String ADD = """
            insert into notice (id, event_id, person, party, roles, message, kind, importance, ask, subject_type, subject_number,
                                details, searched, happened_at, told_at)
            select t.id, ?, t.person, ?, string_to_array(t.roles, ','), ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?
            from unnest(?, ?, ?) as t (id, person, roles)
            on conflict do nothing
            returning id""";

    private static final String FROM = " from notice n left join receipt r on r.notice = n.id and r.channel = 'MAIL'";

    private static final String ONE =
            "select " + NoticeRows.COLUMNS + FROM + " where n.id = ? and n.person = ? and n.party = ?";

    private static final String LOUDEST = "select " + NoticeRows.COLUMNS + FROM
            + " where n.person = ? and n.party = ? and n.read_at is null order by n.loudness desc, n.id desc limit 1";

    private static final String COUNTS = """
            select (select count(*) from (select from notice where person = ? and party = ? and read_at is null limit ?) as u),
                   (select count(*) from (select from notice where person = ? and party = ? and read_at is null and loudness = 2
                                          limit ?) as u),
                   (select count(*) from (select from notice where person = ? and party = ? and ask is not null
                                          and settled_at is null limit ?) as u)""";

    private final EntityManager database;

    Notices(EntityManager database) {
        this.database = database;
    }

    /** Who reads: a person as a member of a party. */
    public record Reader(String person, String party) {}

    /** How much somebody has not read, has not read of the urgent, and has not answered; each counted up to 10,001. */
    public record Counts(long unread, long urgent, long unanswered) {}

    /** Adds notices; answers the ids of those that their readers had not been given for the same event. */
    public Set<UUID> add(NewNotice notice) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                bind(statement, connection, notice);
                var added = new HashSet<UUID>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        added.add(rows.getObject(1, UUID.class));
                    }
                }
                return added;
            }
        });
    }

    private static void bind(PreparedStatement statement, Connection connection, NewNotice notice) throws SQLException {
        var told = notice.told();
        var ask = told.ask();
        statement.setObject(1, notice.eventId());
        statement.setString(2, told.party());
        statement.setString(3, told.message());
        statement.setString(4, told.kind().name());
        statement.setString(5, told.importance().name());
        statement.setString(6, ask == null ? null : ask.name());
        statement.setString(7, notice.subject().type());
        statement.setString(8, notice.subject().number());
        statement.setString(9, NoticeRows.written(notice.details()));
        statement.setString(10, notice.searched());
        statement.setObject(11, notice.happenedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(12, notice.toldAt().atOffset(ZoneOffset.UTC));
        var people = notice.people();
        statement.setArray(
                13,
                connection.createArrayOf(
                        "uuid", people.stream().map(Addressee::id).toArray()));
        statement.setArray(
                14,
                connection.createArrayOf(
                        "text", people.stream().map(Addressee::person).toArray()));
        statement.setArray(
                15,
                connection.createArrayOf(
                        "text",
                        people.stream()
                                .map(person -> String.join(",", person.roles()))
                                .toArray()));
    }

    public Optional<NoticeRow> find(UUID id, Reader reader) {
        return first(ONE, List.of(id, reader.person(), reader.party()));
    }

    /** The loudest of what the reader has not read; of equally loud ones the latest. */
    public Optional<NoticeRow> loudestUnread(Reader reader) {
        return first(LOUDEST, List.of(reader.person(), reader.party()));
    }

    public Counts counts(Reader reader) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(COUNTS)) {
                for (var part = 0; part < 3; part++) {
                    statement.setString(3 * part + 1, reader.person());
                    statement.setString(3 * part + 2, reader.party());
                    statement.setInt(3 * part + 3, Page.COUNTED_UP_TO + 1);
                }
                try (var row = statement.executeQuery()) {
                    row.next();
                    return new Counts(row.getLong(1), row.getLong(2), row.getLong(3));
                }
            }
        });
    }

    /** A page of the reader's notices, latest first. */
    public Page<NoticeRow> page(Reader reader, NoticeFilter filter, PageRequest page) {
        var values = new ArrayList<Object>(List.of(reader.person(), reader.party()));
        var condition = " where n.person = ? and n.party = ?" + filter.condition(values);
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var counted = count(connection, condition, values);
            return Page.of(
                    rows(connection, condition, values, page),
                    page.limit(),
                    counted,
                    row -> new Cursor(List.of(row.id().toString())));
        });
    }

    private static long count(Connection connection, String condition, List<Object> values) throws SQLException {
        var sql = "select count(*) from (select from notice n" + condition + " limit " + (Page.COUNTED_UP_TO + 1)
                + ") as counted";
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<NoticeRow> rows(Connection connection, String condition, List<Object> values, PageRequest page)
            throws SQLException {
        var bound = new ArrayList<>(values);
        var sql = "select " + NoticeRows.COLUMNS + FROM + condition;
        if (page.cursor() != null) {
            sql += " and n.id < ?";
            bound.add(place(page.cursor()));
        }
        try (var statement = connection.prepareStatement(sql + " order by n.id desc limit " + (page.limit() + 1))) {
            bind(statement, bound);
            return read(statement);
        }
    }

    private static UUID place(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException foreign) {
            throw Cursor.foreign();
        }
    }

    private Optional<NoticeRow> first(String sql, List<Object> values) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return read(statement).stream().findFirst();
            }
        });
    }

    private static List<NoticeRow> read(PreparedStatement statement) throws SQLException {
        var rows = new ArrayList<NoticeRow>();
        try (var found = statement.executeQuery()) {
            while (found.next()) {
                rows.add(NoticeRows.read(found));
            }
        }
        return rows;
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Collection<?> several) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", several.toArray()));
            } else {
                statement.setObject(i + 1, values.get(i));
            }
        }
    }
}

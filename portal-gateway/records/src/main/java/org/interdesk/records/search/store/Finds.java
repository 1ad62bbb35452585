package org.interdesk.records.search.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.records.search.model.Find;
import org.interdesk.records.search.model.FindType;

/** The rows that are searched. Every question is scoped to a party by the function that finds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Finds {

    private static final String KEEP = """
            insert into find (id, type, number, title, title_en, state, parties, version, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
                set type = excluded.type, number = excluded.number, title = excluded.title, title_en = excluded.title_en,
                    state = excluded.state, parties = excluded.parties, version = excluded.version,
                    changed_at = excluded.changed_at
                where find.version < excluded.version""";

    private static final String MATCHING =
            " from found_by(?) as hit(id) join find f on f.id = hit.id where f.type = any (?)";

    private static final String COLUMNS =
            "f.id, f.type, f.number, f.title, f.title_en, f.state, f.parties, f.version, f.changed_at";

    private final EntityManager database;

    Finds(EntityManager database) {
        this.database = database;
    }

    /** Keeps the latest state; what is older than what is kept changes nothing. */
    public void keep(Find find) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setObject(1, find.id());
                statement.setString(2, find.type().name());
                statement.setString(3, find.number());
                statement.setString(4, find.title());
                statement.setString(5, find.titleEn());
                statement.setString(6, find.state());
                statement.setArray(
                        7, connection.createArrayOf("text", find.parties().toArray()));
                statement.setLong(8, find.version());
                statement.setObject(9, find.changedAt().atOffset(ZoneOffset.UTC));
                statement.executeUpdate();
            }
        });
    }

    /** What matches and the viewer's party may see, latest change first. */
    public Page<Find> matching(String wanted, Collection<FindType> types, PageRequest page) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            var names = connection.createArrayOf(
                    "text", types.stream().map(FindType::name).toArray());
            return Page.of(
                    rows(connection, wanted, names, page),
                    page.limit(),
                    count(connection, wanted, names),
                    find -> new Cursor(
                            List.of(find.changedAt().toString(), find.id().toString())));
        });
    }

    private static long count(Connection connection, String wanted, Array types) throws SQLException {
        var sql = "select count(*) from (select" + MATCHING + " limit " + (Page.COUNTED_UP_TO + 1) + ") as counted";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, wanted);
            statement.setArray(2, types);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Find> rows(Connection connection, String wanted, Array types, PageRequest page)
            throws SQLException {
        var cursor = page.cursor();
        var sql = "select " + COLUMNS + MATCHING + (cursor == null ? "" : " and (f.changed_at, f.id) < (?, ?)")
                + " order by f.changed_at desc, f.id desc limit " + (page.limit() + 1);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, wanted);
            statement.setArray(2, types);
            if (cursor != null) {
                var place = Place.of(cursor);
                statement.setObject(3, place.changedAt().atOffset(ZoneOffset.UTC));
                statement.setObject(4, place.id());
            }
            var finds = new ArrayList<Find>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    finds.add(find(rows));
                }
            }
            return finds;
        }
    }

    private static Find find(ResultSet row) throws SQLException {
        return new Find(
                row.getObject(1, UUID.class),
                FindType.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                List.of((String[]) row.getArray(7).getArray()),
                row.getLong(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private record Place(Instant changedAt, UUID id) {

        static Place of(Cursor cursor) {
            if (cursor.keys().size() != 2) {
                throw Cursor.foreign();
            }
            try {
                return new Place(
                        Instant.parse(cursor.keys().get(0)),
                        UUID.fromString(cursor.keys().get(1)));
            } catch (DateTimeParseException | IllegalArgumentException foreign) {
                throw Cursor.foreign();
            }
        }
    }
}

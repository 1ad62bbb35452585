package org.interdesk.kit.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;

/** Reads a page by an index, and counts up to 10,001 rows and no further. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Listing {

    private static final int CURSOR_KEYS = 3;

    private final EntityManager database;

    Listing(EntityManager database) {
        this.database = database;
    }

    /** A row by its id, and its place in the order. */
    private record Row(Object id, Object key) {

        Cursor cursor(Order order) {
            return new Cursor(List.of(order.parameter(), key.toString(), id.toString()));
        }
    }

    /**
     * Finds the ids of the rows of a page, in order, with two statements however long the list is. What the transaction has
     * changed so far is seen.
     *
     * @param idType what the ids are, for example {@code UUID.class}
     * @throws org.interdesk.kit.problem.InvalidRequest if the cursor belongs to another order
     */
    public <T> Page<T> page(Wanted wanted, Order order, PageRequest page, Class<T> idType) {
        database.flush();
        return database.unwrap(Session.class)
                .doReturningWork(connection -> {
                    long counted = count(wanted, connection);
                    return Page.of(
                            rows(wanted, order, page, connection), page.limit(), counted, row -> row.cursor(order));
                })
                .map(row -> idType.cast(row.id()));
    }

    private static long count(Wanted wanted, java.sql.Connection connection) throws SQLException {
        String sql = "select count(*) from (select from " + wanted.table() + " where " + wanted.condition() + " limit "
                + (Page.COUNTED_UP_TO + 1) + ") as counted";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, wanted.values());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Row> rows(Wanted wanted, Order order, PageRequest page, java.sql.Connection connection)
            throws SQLException {
        List<Object> values = new ArrayList<>(wanted.values());
        String direction = order.descending() ? " desc" : "";
        String sql = "select " + wanted.id() + ", " + order.column() + " from " + wanted.table() + " where "
                + wanted.condition();
        if (page.cursor() != null) {
            Row place = place(wanted, order, page.cursor());
            sql += " and (" + order.column() + ", " + wanted.id() + ") " + (order.descending() ? "<" : ">") + " (?, ?)";
            values.add(place.key());
            values.add(place.id());
        }
        sql += " order by " + order.column() + direction + ", " + wanted.id() + direction + " limit "
                + (page.limit() + 1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<Row> rows = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            wanted.idType().value(found, 1), order.type().value(found, 2)));
                }
            }
            return rows;
        }
    }

    private static Row place(Wanted wanted, Order order, Cursor cursor) {
        List<String> keys = cursor.keys();
        if (keys.size() != CURSOR_KEYS || !keys.get(0).equals(order.parameter())) {
            throw Cursor.foreign();
        }
        return new Row(wanted.idType().read(keys.get(2)), order.type().read(keys.get(1)));
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Instant moment) {
                statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
            } else if (value instanceof String[] several) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", several));
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }
}

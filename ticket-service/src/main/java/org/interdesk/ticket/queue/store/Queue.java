package org.interdesk.ticket.queue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.ticket.queue.QueueFilter;
import org.interdesk.ticket.queue.QueueSort;
import org.jspecify.annotations.Nullable;

/**
 * The queue rows of one party: a page by an index, and a count that stops at 10,001.
 *
 * <p>Search goes through {@code tickets_matching}, which joins the rights itself; its matches are collected once and then
 * filtered, because a planner that expects few matches walks the order instead (design, section 8).
 */
@ApplicationScoped
public class Queue {

    private final EntityManager database;

    Queue(EntityManager database) {
        this.database = database;
    }

    /** A case and its place in the order. */
    public record Row(UUID ticket, Object key) {}

    /** @param requester subject whose own requests are wanted; null for those of the whole party */
    public Page<Row> page(
            String party, @Nullable String requester, QueueFilter filter, QueueSort sort, PageRequest page) {
        long counted = count(conditions(party, requester, filter));
        List<Row> rows = rows(conditions(party, requester, filter), sort, page);
        return Page.of(rows, page.limit(), counted, row -> SortColumn.cursor(sort, row));
    }

    private long count(Conditions wanted) {
        String sql = wanted.search() + "select count(*) from (select from involvement i where " + wanted.text()
                + " limit ?) as counted";
        return ask(sql, wanted.with(Page.COUNTED_UP_TO + 1), row -> row.getLong(1))
                .get(0);
    }

    private List<Row> rows(Conditions wanted, QueueSort sort, PageRequest page) {
        SortColumn column = SortColumn.of(sort.key());
        Cursor cursor = page.cursor();
        String direction = sort.descending() ? " desc" : "";
        if (cursor != null) {
            Row place = column.read(sort, cursor);
            wanted.add(
                    "(i." + column.column() + ", i.ticket) " + (sort.descending() ? "<" : ">") + " (?, ?)",
                    place.key(),
                    place.ticket());
        }
        String sql = wanted.search() + "select i.ticket, i." + column.column() + " from involvement i where "
                + wanted.text() + " order by i." + column.column() + direction + ", i.ticket" + direction + " limit ?";
        return ask(
                sql, wanted.with(page.limit() + 1), row -> new Row(row.getObject(1, UUID.class), column.key(row, 2)));
    }

    /** Asks past Hibernate's queries, whose cache of plans finds no native query with a result again. */
    private <T> List<T> ask(String sql, List<Object> values, Reading<T> reading) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                bind(connection, select, values);
                List<T> read = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        read.add(reading.of(row));
                    }
                }
                return read;
            }
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static void bind(Connection connection, PreparedStatement select, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Instant moment) {
                select.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
            } else if (value instanceof String[] several) {
                select.setArray(i + 1, connection.createArrayOf("text", several));
            } else {
                select.setObject(i + 1, value);
            }
        }
    }

    private static Conditions conditions(String party, @Nullable String requester, QueueFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("i.party = ?", party);
        if (requester != null) {
            conditions.add("i.requester = ?", requester);
        }
        if (filter.states().size() == 1) {
            // with one state the index has the order already; with several its rows are sorted
            conditions.add("i.state = ?", filter.states().iterator().next().name());
        } else if (!filter.states().isEmpty()) {
            conditions.add("i.state = any(?)", (Object)
                    filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.holder() != null) {
            conditions.add("i.holder = ?", filter.holder());
        }
        if (filter.party() != null && !filter.party().equals(party)) {
            conditions.add("? = any(i.parties)", filter.party());
        }
        if (filter.offeredTo() != null) {
            conditions.add("i.offered_to = ?", filter.offeredTo());
        }
        if (filter.importSession() != null) {
            conditions.add("i.import_session = ?", filter.importSession());
        }
        if (filter.words() != null) {
            conditions.find(filter.words());
        }
        return conditions;
    }

    /** What rows must fulfil, as SQL of our own and values of the caller's in the order of their marks. */
    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private @Nullable String words;

        void add(String text, Object... with) {
            texts.add(text);
            values.addAll(List.of(with));
        }

        void find(String wanted) {
            words = wanted;
            texts.add("i.ticket in (select ticket from matching)");
        }

        String text() {
            return String.join(" and ", texts);
        }

        String search() {
            return words == null ? "" : "with matching as materialized (select tickets_matching(?) as ticket) ";
        }

        List<Object> with(int limit) {
            List<Object> all = new ArrayList<>();
            if (words != null) {
                all.add(words);
            }
            all.addAll(values);
            all.add(limit);
            return all;
        }
    }
}

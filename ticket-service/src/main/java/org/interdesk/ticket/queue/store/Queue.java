package org.interdesk.ticket.queue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
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
        Conditions wanted = conditions(party, requester, filter);
        return Page.of(rows(wanted, sort, page), page.limit(), count(wanted), row -> SortColumn.cursor(sort, row));
    }

    private long count(Conditions wanted) {
        String sql = wanted.search() + "select count(*) from (select from involvement i where " + wanted.text()
                + " limit :most) as counted";
        Query query = database.createNativeQuery(sql, Long.class).setParameter("most", Page.COUNTED_UP_TO + 1);
        return ((Number) wanted.bind(query).getSingleResult()).longValue();
    }

    private List<Row> rows(Conditions wanted, QueueSort sort, PageRequest page) {
        SortColumn column = SortColumn.of(sort.key());
        Cursor cursor = page.cursor();
        String direction = sort.descending() ? " desc" : "";
        String after = "(i." + column.column() + ", i.ticket) " + (sort.descending() ? "<" : ">")
                + " (:afterKey, :afterTicket)";
        String sql = wanted.search() + "select i.ticket, i." + column.column() + " as key from involvement i where "
                + wanted.text() + (cursor == null ? "" : " and " + after) + " order by i." + column.column() + direction
                + ", i.ticket" + direction + " limit :limit";
        Query query = wanted.bind(database.createNativeQuery(sql, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("ticket", UUID.class)
                .addScalar("key", column.type())
                .setParameter("limit", page.limit() + 1));
        if (cursor != null) {
            Row place = column.read(sort, cursor);
            query.setParameter("afterKey", place.key()).setParameter("afterTicket", place.ticket());
        }
        List<Row> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Tuple values = (Tuple) row;
            rows.add(new Row(values.get("ticket", UUID.class), values.get("key")));
        }
        return rows;
    }

    private static Conditions conditions(String party, @Nullable String requester, QueueFilter filter) {
        Conditions conditions = new Conditions();
        conditions.add("i.party = :me", "me", party);
        if (requester != null) {
            conditions.add("i.requester = :requester", "requester", requester);
        }
        if (filter.states().size() == 1) {
            // with one state the index has the order already; with several its rows are sorted
            conditions.add(
                    "i.state = :state",
                    "state",
                    filter.states().iterator().next().name());
        } else if (!filter.states().isEmpty()) {
            conditions.add(
                    "i.state = any(:states)",
                    "states",
                    filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.holder() != null) {
            conditions.add("i.holder = :holder", "holder", filter.holder());
        }
        if (filter.party() != null && !filter.party().equals(party)) {
            conditions.add(":party = any(i.parties)", "party", filter.party());
        }
        if (filter.offeredTo() != null) {
            conditions.add("i.offered_to = :offeredTo", "offeredTo", filter.offeredTo());
        }
        if (filter.importSession() != null) {
            conditions.add("i.import_session = :session", "session", filter.importSession());
        }
        if (filter.words() != null) {
            conditions.add("i.ticket in (select ticket from matching)", "words", filter.words());
        }
        return conditions;
    }

    /** What rows must fulfil, as SQL of our own and values of the caller's. */
    private static final class Conditions {

        private final List<String> texts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String text, String name, Object value) {
            texts.add(text);
            values.put(name, value);
        }

        String text() {
            return String.join(" and ", texts);
        }

        String search() {
            return values.containsKey("words")
                    ? "with matching as materialized (select tickets_matching(:words) as ticket) "
                    : "";
        }

        Query bind(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}

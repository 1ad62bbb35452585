package org.interdesk.report.submission.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.report.party.Parties;
import org.interdesk.report.submission.ReportFilter;
import org.interdesk.report.submission.ReportFilter.Sort;
import org.interdesk.report.submission.ReportStatus;
import org.interdesk.report.submission.model.ReportNumber;

/** The reports that a party sees: its own, and all for the Commission. */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<ReportEntity, UUID> {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final String SEEN = "(r.party = :me or :me = '" + Parties.COMMISSION + "')";
    private static final String CLOCK =
            " left join HandInClockEntity c on c.subject = r.id and c.kind = 'REPORT_HAND_IN'";

    private final EntityManager database;

    Reports(EntityManager database) {
        this.database = database;
    }

    public Optional<ReportEntity> find(String number, String party) {
        return one(number, party, LockModeType.NONE);
    }

    /** Reads a report that is going to be changed; whoever wants to change it too waits. */
    public Optional<ReportEntity> lock(String number, String party) {
        return one(number, party, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ReportEntity> one(String number, String party, LockModeType lock) {
        if (!ReportNumber.isOne(number)) {
            return Optional.empty();
        }
        return database.createQuery("from ReportEntity r where r.number = :number and " + SEEN, ReportEntity.class)
                .setParameter("number", number)
                .setParameter("me", party)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Lists all reports of a month that a party sees, by party; there are no more than parties. */
    public List<ReportStatus> ofMonth(YearMonth month, String party) {
        return database.createQuery(
                        "from ReportEntity r where r.month = :month and " + SEEN + " order by r.party",
                        ReportEntity.class)
                .setParameter("month", month.toString())
                .setParameter("me", party)
                .getResultStream()
                .map(ReportEntity::status)
                .toList();
    }

    public Page<ReportStatus> page(String party, ReportFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("me", party));
        List<String> conditions = new ArrayList<>(List.of(SEEN));
        if (filter.month() != null) {
            conditions.add("r.month = :month");
            parameters.put("month", filter.month().toString());
        }
        if (filter.party() != null) {
            conditions.add("r.party = :party");
            parameters.put("party", filter.party());
        }
        if (!filter.states().isEmpty()) {
            conditions.add("r.state in :states");
            parameters.put("states", filter.states().stream().map(Enum::name).toList());
        }
        long counted = count(conditions, parameters);
        String key = switch (filter.sort()) {
            case DUE_AT -> "coalesce(c.dueAt, :never)";
            case MONTH -> "r.month";
            case CHANGED_AT -> "r.changedAt";
        };
        String direction = filter.sort() == Sort.DUE_AT ? "asc" : "desc";
        Cursor cursor = page.cursor();
        if (cursor != null) {
            String beyond = direction.equals("asc") ? ">" : "<";
            conditions.add(
                    "(" + key + " " + beyond + " :afterKey or (" + key + " = :afterKey and r.number > :afterNumber))");
            parameters.putAll(place(filter.sort(), cursor));
        }
        if (filter.sort() == Sort.DUE_AT) {
            parameters.put("never", NEVER);
        }
        String hql = "select r as report, " + key + " as place from ReportEntity r"
                + (filter.sort() == Sort.DUE_AT ? CLOCK : "")
                + " where " + String.join(" and ", conditions) + " order by " + key + " " + direction + ", r.number";
        List<Tuple> rows = bind(database.createQuery(hql, Tuple.class), parameters)
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows, page.limit(), counted, last -> cursor(filter.sort(), last))
                .map(row -> row.get("report", ReportEntity.class).status());
    }

    private long count(List<String> conditions, Map<String, Object> parameters) {
        String hql = "select count(r) from ReportEntity r where " + String.join(" and ", conditions);
        long all = bind(database.createQuery(hql, Long.class), parameters).getSingleResult();
        return Math.min(all, Page.COUNTED_UP_TO + 1L);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Cursor cursor(Sort sort, Tuple last) {
        return new Cursor(
                List.of(sort.parameter(), last.get("place").toString(), last.get("report", ReportEntity.class).number));
    }

    private static Map<String, Object> place(Sort sort, Cursor cursor) {
        List<String> keys = cursor.keys();
        if (keys.size() != 3 || !keys.get(0).equals(sort.parameter())) {
            throw Cursor.foreign();
        }
        try {
            Object key = sort == Sort.MONTH ? keys.get(1) : Instant.parse(keys.get(1));
            if (key instanceof Instant moment && (moment.isBefore(Instant.EPOCH) || moment.isAfter(NEVER))) {
                throw Cursor.foreign();
            }
            return Map.of("afterKey", key, "afterNumber", keys.get(2));
        } catch (DateTimeException notOurs) {
            throw Cursor.foreign();
        }
    }
}

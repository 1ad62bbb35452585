package org.interdesk.sla.commitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.sla.commitment.CommitmentSearch;
import org.jspecify.annotations.Nullable;

/**
 * The commitments about subjects that a party may see.
 *
 * <p>The scope stands in every statement; the policies of the table are the second fence. SQL and not JPQL, because the plan of these
 * lists is part of what is promised: columns compared for equality, and the order read from an index.
 */
@ApplicationScoped
public class VisibleCommitments {

    private static final String SCOPE =
            "exists (select from subject_party p where p.subject_id = c.subject_id and p.party = :viewer)";

    private final EntityManager entities;

    VisibleCommitments(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<CommitmentRow> find(UUID id, String viewer) {
        @SuppressWarnings("unchecked")
        List<CommitmentEntity> found = entities.createNativeQuery(
                        "select c.* from commitment c where c.id = :id and " + SCOPE, CommitmentEntity.class)
                .setParameter("id", id)
                .setParameter("viewer", viewer)
                .getResultList();
        return found.stream().map(CommitmentEntity::row).findFirst();
    }

    public Page<CommitmentRow> search(CommitmentSearch search, PageRequest wanted, String viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("viewer", viewer);
        var where = SCOPE + conditions(search, parameters);
        var counted = count(where, parameters);
        var sort = search.sort();
        var direction = sort.isAscending() ? "asc" : "desc";
        var place = place(search, wanted, parameters);
        var query = entities.createNativeQuery(
                "select c.* from commitment c where %s%s order by c.%s %s, c.id %s limit %d"
                        .formatted(where, place, sort.column(), direction, direction, wanted.limit() + 1),
                CommitmentEntity.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<CommitmentEntity> found = query.getResultList();
        return Page.of(found, wanted.limit(), counted, entity -> cursor(search, entity))
                .map(CommitmentEntity::row);
    }

    private long count(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(
                "select count(*) from (select from commitment c where %s limit %d) counted"
                        .formatted(where, Page.COUNTED_UP_TO + 1),
                Long.class);
        parameters.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    private static String conditions(CommitmentSearch search, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        var wanted = new HashMap<String, Object>();
        put(wanted, "subject_type", search.subjectType());
        put(wanted, "number", search.subjectNumber());
        put(
                wanted,
                "occasion",
                search.obligation() == null ? null : search.obligation().toString());
        put(wanted, "kind", search.kind());
        put(wanted, "party", search.party());
        put(wanted, "state", search.state());
        put(wanted, "import_session", search.importSession());
        wanted.forEach((column, value) -> {
            conditions.append(" and c.").append(column).append(" = :").append(column);
            parameters.put(column, value);
        });
        if (search.isNotAboutTickets()) {
            conditions.append(" and c.subject_type <> 'TICKET'");
        }
        if (search.breached() != null) {
            conditions.append(" and c.breached_at is ").append(search.breached() ? "not null" : "null");
        }
        return conditions.toString();
    }

    private static void put(Map<String, Object> wanted, String column, @Nullable Object value) {
        if (value != null) {
            wanted.put(column, value);
        }
    }

    private static String place(CommitmentSearch search, PageRequest wanted, Map<String, Object> parameters) {
        var cursor = wanted.cursor();
        if (cursor == null) {
            return "";
        }
        var sort = search.sort();
        if (cursor.keys().size() != 3 || !cursor.keys().get(0).equals(sort.parameter())) {
            throw Cursor.foreign();
        }
        try {
            parameters.put("afterValue", Instant.parse(cursor.keys().get(1)));
            parameters.put("afterId", UUID.fromString(cursor.keys().get(2)));
        } catch (DateTimeException | IllegalArgumentException junk) {
            throw Cursor.foreign();
        }
        return " and (c.%s, c.id) %s (:afterValue, :afterId)".formatted(sort.column(), sort.isAscending() ? ">" : "<");
    }

    private static Cursor cursor(CommitmentSearch search, CommitmentEntity last) {
        var value = search.sort().isByDue() ? last.dueAt : last.startedAt;
        return new Cursor(List.of(search.sort().parameter(), value.toString(), last.id.toString()));
    }
}

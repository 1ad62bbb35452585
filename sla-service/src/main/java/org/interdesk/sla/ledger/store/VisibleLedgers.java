package org.interdesk.sla.ledger.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.sla.ledger.model.Entry;
import org.jspecify.annotations.Nullable;

/** The ledgers of cases that a party is a party of. The scope stands in every statement; the policies are the second fence. */
@ApplicationScoped
public class VisibleLedgers {

    private static final String SCOPE =
            "exists (select from subject_party p where p.subject_id = l.ticket_id and p.party = :viewer)";

    private final EntityManager entities;

    VisibleLedgers(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<LedgerRow> find(String number, String viewer) {
        var found = select("l.number = :number", "", Map.of("number", number, "viewer", viewer), 1);
        return rows(found).stream().findFirst();
    }

    /** Ledgers by number. */
    public Page<LedgerRow> list(@Nullable UUID importSession, PageRequest wanted, String viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("viewer", viewer);
        var where = "true";
        if (importSession != null) {
            parameters.put("session", importSession);
            where = "l.import_session = :session";
        }
        var counted = count(where, parameters);
        var place = "";
        var cursor = wanted.cursor();
        if (cursor != null) {
            if (cursor.keys().size() != 1) {
                throw Cursor.foreign();
            }
            parameters.put("after", cursor.keys().get(0));
            place = " and l.number > :after";
        }
        var found = select(where, place, parameters, wanted.limit() + 1);
        return Page.of(rows(found), wanted.limit(), counted, row -> new Cursor(List.of(row.number())));
    }

    private List<LedgerEntity> select(String where, String place, Map<String, Object> parameters, int limit) {
        var query = entities.createNativeQuery(
                "select l.* from ledger l where %s%s and %s order by l.number limit %d"
                        .formatted(where, place, SCOPE, limit),
                LedgerEntity.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<LedgerEntity> found = query.getResultList();
        return found;
    }

    private long count(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(
                "select count(*) from (select from ledger l where %s and %s limit %d) counted"
                        .formatted(where, SCOPE, Page.COUNTED_UP_TO + 1),
                Long.class);
        parameters.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    private List<LedgerRow> rows(List<LedgerEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Entry>> entries = entities.createQuery(
                        "from LedgerEntryEntity where ticketId in :ids order by seq", LedgerEntryEntity.class)
                .setParameter(
                        "ids", found.stream().map(ledger -> ledger.ticketId).toList())
                .getResultStream()
                .collect(groupingBy(entry -> entry.ticketId, mapping(LedgerEntryEntity::entry, toList())));
        return found.stream()
                .map(ledger ->
                        new LedgerRow(ledger.number, ledger.ledger(entries.getOrDefault(ledger.ticketId, List.of()))))
                .toList();
    }
}

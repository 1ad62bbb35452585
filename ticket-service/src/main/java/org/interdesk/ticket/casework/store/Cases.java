package org.interdesk.ticket.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.ticket.casework.model.CaseClock;
import org.interdesk.ticket.casework.model.CaseNumber;

/**
 * The cases that a party is a party of; what belongs to others is not found.
 *
 * <p>The scope stands in each query and, as the second fence, in the policies of the tables. Effects of time have no party:
 * they find a case by its id.
 *
 * <p>What is asked in SQL goes past Hibernate's queries: it finds no plan of a native query with a result again, and its cache
 * of plans fills with keys that have to be compared one by one.
 */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<TicketEntity, UUID> {

    private static final String OF_PARTY =
            " and exists (select 1 from InvolvementEntity i where i.ticket = t.id and i.party = :party)";
    private static final String WHOLE = "select t from TicketEntity t left join fetch t.handover where ";

    private static final String LOCK_OF_PARTY = """
        select from ticket t
        where t.number = ? and exists (select from involvement i where i.ticket = t.id and i.party = ?)
        for no key update of t\
        """;
    private static final String LOCK = "select from ticket t where t.id = ? for no key update of t";
    private static final String SHARE = "select share_case(?)";

    private final EntityManager database;

    Cases(EntityManager database) {
        this.database = database;
    }

    public Optional<TicketEntity> find(CaseNumber number, String party) {
        return database.createQuery(WHOLE + "t.number = :number" + OF_PARTY, TicketEntity.class)
                .setParameter("number", number.value())
                .setParameter("party", party)
                .getResultStream()
                .findFirst();
    }

    /** Reads cases in no particular order. */
    public List<TicketEntity> find(Collection<UUID> ids, String party) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(WHOLE + "t.id in :ids" + OF_PARTY, TicketEntity.class)
                        .setParameter("ids", ids)
                        .setParameter("party", party)
                        .getResultList();
    }

    /**
     * Reads a case that is going to be changed. Whoever wants to change it too waits until this transaction ends; the read
     * follows in a statement of its own, so that it sees what was committed while waiting.
     */
    public Optional<TicketEntity> lock(CaseNumber number, String party) {
        return finds(LOCK_OF_PARTY, number.value(), party) ? find(number, party) : Optional.empty();
    }

    /** As {@link #lock(CaseNumber, String)}, for effects of time. */
    public Optional<TicketEntity> lock(UUID id) {
        return awaitTurn(id)
                ? database.createQuery(WHOLE + "t.id = :id", TicketEntity.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Waits until nobody else is changing a case; false if there is none. */
    public boolean awaitTurn(UUID id) {
        return finds(LOCK, id);
    }

    /** Reads what is known of the clocks of cases, nearest first. */
    public Map<UUID, List<CaseClock>> clocks(Collection<UUID> ids) {
        Map<UUID, List<CaseClock>> clocks = new HashMap<>();
        if (!ids.isEmpty()) {
            database.createQuery(
                            "from ClockEntity c where c.ticket in :ids order by c.dueAt nulls last, c.commitment",
                            ClockEntity.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> clocks.computeIfAbsent(row.ticket, ticket -> new ArrayList<>())
                            .add(row.clock()));
        }
        return clocks;
    }

    /** Brings the queue rows of all parties of a case up to date with its state and its clocks. */
    public void share(UUID ticket) {
        database.flush();
        finds(SHARE, ticket);
    }

    private boolean finds(String sql, Object... values) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }
}

package org.interdesk.incident.incident.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.incident.incident.model.IncidentFacts;
import org.interdesk.incident.incident.model.IncidentNumber;

/**
 * The incidents that a party sees; what belongs to others is not found. The scope stands in each query and, as the second
 * fence, in the policies of the tables.
 */
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<IncidentEntity, UUID> {

    private static final String OF_PARTY =
            " and exists (select 1 from IncidentPartyEntity p where p.incident = i.id and p.party = :party)";

    private final EntityManager database;

    Incidents(EntityManager database) {
        this.database = database;
    }

    public Optional<IncidentEntity> find(IncidentNumber number, String party) {
        return query(number, party, LockModeType.NONE);
    }

    /** Reads an incident that is going to be changed; whoever wants to change it too waits until this transaction ends. */
    public Optional<IncidentEntity> lock(IncidentNumber number, String party) {
        return query(number, party, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<IncidentEntity> query(IncidentNumber number, String party, LockModeType lock) {
        return database.createQuery(
                        "select i from IncidentEntity i where i.number = :number" + OF_PARTY, IncidentEntity.class)
                .setParameter("number", number.value())
                .setParameter("party", party)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Waits until nobody else is changing an incident. */
    public void awaitTurn(UUID id) {
        if (findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).isEmpty()) {
            throw new IllegalStateException("no incident has the id " + id);
        }
    }

    /** Reads incidents in no particular order. */
    public List<IncidentEntity> find(Collection<UUID> ids, String party) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select i from IncidentEntity i where i.id in :ids" + OF_PARTY, IncidentEntity.class)
                        .setParameter("ids", ids)
                        .setParameter("party", party)
                        .getResultList();
    }

    public IncidentEntity add(IncidentFacts facts) {
        IncidentEntity row = new IncidentEntity(facts);
        persist(row);
        return row;
    }

    public IncidentNumber nextNumber(int year) {
        long counter = database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select nextval('incident_number_" + year + "')");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
        return IncidentNumber.of(year, counter);
    }

    /** Brings the narrow rows of all parties up to date with the incident and its clocks. */
    public void share(UUID incident) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("select share_incident(?)")) {
                statement.setObject(1, incident);
                statement.execute();
            }
        });
    }
}

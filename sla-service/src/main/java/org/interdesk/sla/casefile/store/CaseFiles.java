package org.interdesk.sla.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.sla.casefile.model.TicketFact;

/** The cases that are known, each with its last fact and its history. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFileEntity, UUID> {

    /** The last fact of a case; whoever wants to add one too waits until this transaction ends. */
    public Optional<TicketFact> lockLast(UUID ticketId) {
        return findByIdOptional(ticketId, LockModeType.PESSIMISTIC_WRITE).map(CaseFileEntity::fact);
    }

    /** Begins the file of a case with the first fact that is heard of it. */
    public void begin(TicketFact fact) {
        persist(CaseFileEntity.of(fact));
        getEntityManager().persist(CaseFactEntity.of(fact));
    }

    /** Adds a fact to a file that was locked: it becomes the last one and part of the history. */
    public void add(TicketFact fact) {
        findById(fact.ticketId()).keep(fact);
        getEntityManager().persist(CaseFactEntity.of(fact));
    }

    /** Everything that happened to a case, oldest first. */
    public List<TicketFact> history(UUID ticketId) {
        return getEntityManager()
                .createQuery("from CaseFactEntity where ticketId = :id order by version", CaseFactEntity.class)
                .setParameter("id", ticketId)
                .getResultStream()
                .map(CaseFactEntity::fact)
                .toList();
    }
}

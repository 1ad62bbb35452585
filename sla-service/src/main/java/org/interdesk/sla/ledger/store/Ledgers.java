package org.interdesk.sla.ledger.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.interdesk.sla.ledger.model.Entry;
import org.interdesk.sla.ledger.model.Ledger;
import org.jspecify.annotations.Nullable;

/** The ledgers of all cases, for whoever changes them. */
@ApplicationScoped
public class Ledgers implements PanacheRepositoryBase<LedgerEntity, UUID> {

    /** A case's ledger, locked until the transaction ends. */
    public Ledger lock(UUID ticketId) {
        return findById(ticketId, LockModeType.PESSIMISTIC_WRITE).ledger(entries(ticketId));
    }

    public void open(UUID ticketId, String number, @Nullable UUID importSession, Ledger ledger) {
        var entity = LedgerEntity.of(ticketId, number, importSession);
        entity.keep(ledger);
        persist(entity);
    }

    /** Writes what a fact changed: entries that are no longer true go, others are added. */
    public void keep(UUID ticketId, Ledger before, Ledger after) {
        findById(ticketId).keep(after);
        var same = 0;
        while (same < before.entries().size()
                && same < after.entries().size()
                && before.entries().get(same).equals(after.entries().get(same))) {
            same++;
        }
        if (same < before.entries().size()) {
            takeBack(ticketId, same);
        }
        for (var i = same; i < after.entries().size(); i++) {
            getEntityManager()
                    .persist(LedgerEntryEntity.of(
                            ticketId, i + 1, after.entries().get(i)));
        }
    }

    /** Forgets what is in memory too, since entries with the same numbers are going to be written. */
    private void takeBack(UUID ticketId, int kept) {
        var entities = getEntityManager();
        entities.flush();
        entities.createQuery("delete from LedgerEntryEntity where ticketId = :id and seq > :kept")
                .setParameter("id", ticketId)
                .setParameter("kept", kept)
                .executeUpdate();
        entities.clear();
    }

    private List<Entry> entries(UUID ticketId) {
        return getEntityManager()
                .createQuery("from LedgerEntryEntity where ticketId = :id order by seq", LedgerEntryEntity.class)
                .setParameter("id", ticketId)
                .getResultStream()
                .map(LedgerEntryEntity::entry)
                .toList();
    }
}

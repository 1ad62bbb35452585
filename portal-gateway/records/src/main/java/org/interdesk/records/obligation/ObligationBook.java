package org.interdesk.records.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.interdesk.records.obligation.model.Clock;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.obligation.store.ObligationRows;

/** Keeps what is owed because of letters and operators, in the transaction of their change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ObligationBook {

    private final ObligationRows rows;

    ObligationBook(ObligationRows rows) {
        this.rows = rows;
    }

    /** @throws IllegalStateException if nothing was ever owed because of the subject */
    public Obligation of(UUID subject) {
        return rows.of(subject);
    }

    /** Reads what is owed because of each of several subjects. */
    public Map<UUID, Obligation> of(Collection<UUID> subjects) {
        return rows.of(subjects);
    }

    public void keep(UUID subject, Obligation obligation) {
        rows.keep(subject, obligation);
    }

    /** Reads what is owed, and when it is due, because of each of several subjects. */
    public Map<UUID, PromiseView> promises(Collection<UUID> subjects) {
        return rows.promises(subjects);
    }

    /**
     * Keeps what was told about a clock; false, with nothing changed, if the same or a newer version is known.
     *
     * @throws IllegalStateException if the subject has no such obligation
     */
    public boolean keep(UUID subject, Clock clock) {
        return rows.keep(subject, clock);
    }
}

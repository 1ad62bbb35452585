package org.interdesk.incident.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.incident.obligation.model.Clock;
import org.interdesk.incident.obligation.model.Obligations;
import org.interdesk.incident.obligation.store.ObligationRows;

/** Keeps what is owed because of incidents and windows, in the transaction of their change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ObligationBook {

    private final ObligationRows rows;

    ObligationBook(ObligationRows rows) {
        this.rows = rows;
    }

    public Obligations of(UUID subject) {
        return rows.of(subject);
    }

    /** Reads what is owed, and when it is due, for each of several subjects; those that owe nothing are left out. */
    public Map<UUID, List<PromiseView>> promises(Collection<UUID> subjects) {
        return rows.promises(subjects);
    }

    public void keep(Obligations after) {
        rows.keep(after);
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

package org.interdesk.ticket.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.kit.time.Now;
import org.interdesk.ticket.casework.Casework;
import org.interdesk.ticket.casework.CaseworkConfig;
import org.interdesk.ticket.casework.model.Act;
import org.interdesk.ticket.casework.model.Case;
import org.interdesk.ticket.deadline.store.Clocks;

/** Takes notice of clocks, and lets their running out have its effect. */
@ApplicationScoped
public class Deadlines {

    private static final String HANDOVER_ACCEPTANCE = "handover-acceptance";
    private static final String AUTOMATIC_CLOSING = "automatic-closing";

    private final Clocks clocks;
    private final Casework casework;
    private final CaseworkConfig config;
    private final Now now;

    Deadlines(Clocks clocks, Casework casework, CaseworkConfig config, Now now) {
        this.clocks = clocks;
        this.casework = casework;
        this.config = config;
        this.now = now;
    }

    /** Keeps what was told about a clock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notice(CommitmentFact fact) {
        keep(fact);
    }

    /**
     * Keeps what was told about a clock that ran out, and applies what follows from it at the due instant.
     *
     * @param cause the event that told it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void runOut(CommitmentFact fact, Instant dueAt, UUID cause) {
        if (keep(fact)) {
            casework.applyAutomatically(fact.ticketId(), cause, aCase -> apply(aCase, fact, dueAt));
        }
    }

    private boolean keep(CommitmentFact fact) {
        casework.awaitTurn(fact.ticketId());
        boolean newer = clocks.keep(fact);
        if (newer) {
            casework.showClocks(fact.ticketId());
        }
        return newer;
    }

    private boolean apply(Case aCase, CommitmentFact fact, Instant dueAt) {
        Act effect = Act.automatic(dueAt, now.instant());
        if (fact.kind().equals(HANDOVER_ACCEPTANCE) && fact.handoverId() != null) {
            return aCase.timeOutHandover(effect, fact.handoverId(), config.coordinator());
        }
        return fact.kind().equals(AUTOMATIC_CLOSING) && aCase.closeAutomatically(effect);
    }
}

package org.interdesk.sla.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.interdesk.sla.casefile.CaseFileCommands;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.commitment.CommitmentCommands;
import org.interdesk.sla.ledger.LedgerCommands;

/** What a fact moves: the case file, its clocks and its ledger, in one transaction. */
@ApplicationScoped
@Transactional
public class WatchCommands {

    private final CaseFileCommands cases;
    private final CommitmentCommands commitments;
    private final LedgerCommands ledgers;

    WatchCommands(CaseFileCommands cases, CommitmentCommands commitments, LedgerCommands ledgers) {
        this.cases = cases;
        this.commitments = commitments;
        this.ledgers = ledgers;
    }

    /** Takes a fact in; one that is not newer than what is known has no effect. */
    public void happened(TicketFact fact) {
        cases.receive(fact).ifPresent(received -> {
            commitments.follow(received);
            ledgers.follow(received);
        });
    }

    public void sessionOpened(UUID session, String party) {
        cases.openSession(session, party);
    }

    /** Takes notice that a session is completed; {@link #letThePresentCount} follows when all of it was taken in. */
    public void sessionCompleted(UUID session, String party) {
        cases.endSession(session, party);
    }

    /** From now on the present counts for the session's cases, and what is due by it fires. */
    public void letThePresentCount(UUID session) {
        cases.completeSession(session);
        commitments.goLive(session);
    }
}

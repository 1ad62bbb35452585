package org.interdesk.sla.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.sla.casefile.CaseFileCommands.Received;
import org.interdesk.sla.ledger.model.Ledger;
import org.interdesk.sla.ledger.store.Ledgers;

/** What changes ledgers: facts of their case, and nothing else. */
@ApplicationScoped
@Transactional
public class LedgerCommands {

    private final Ledgers ledgers;
    private final OfficeHours desks;

    LedgerCommands(Ledgers ledgers, OfficeHours desks) {
        this.ledgers = ledgers;
        this.desks = desks;
    }

    /** Enters a fact into the ledger of its case. */
    public void follow(Received received) {
        var fact = received.fact();
        if (received.before() == null) {
            ledgers.open(fact.ticketId(), fact.number(), fact.importSession(), Ledger.begin(fact));
            return;
        }
        var known = ledgers.lock(fact.ticketId());
        ledgers.keep(fact.ticketId(), known, known.with(fact, desks));
    }
}

package org.interdesk.sla.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.sla.ledger.store.VisibleLedgers;
import org.jspecify.annotations.Nullable;

/** Questions about ledgers, answered for the viewer's party. */
@ApplicationScoped
@Transactional
public class LedgerQueries {

    private final VisibleLedgers ledgers;
    private final OfficeHours desks;
    private final CurrentViewer viewer;

    LedgerQueries(VisibleLedgers ledgers, OfficeHours desks, CurrentViewer viewer) {
        this.ledgers = ledgers;
        this.desks = desks;
        this.viewer = viewer;
    }

    /**
     * The ledger of a case.
     *
     * @throws NotFound if there is none, or the case is not the viewer's
     */
    public LedgerView ledger(String ticket) {
        return ledgers.find(ticket, viewer.get().actingParty())
                .map(row -> LedgerView.of(row, desks))
                .orElseThrow(() -> new NotFound("Ledger of " + ticket));
    }

    /** Ledgers by number of their ticket, of one import session or of all. */
    public Page<LedgerView> ledgers(@Nullable UUID importSession, PageRequest wanted) {
        return ledgers.list(importSession, wanted, viewer.get().actingParty()).map(row -> LedgerView.of(row, desks));
    }
}

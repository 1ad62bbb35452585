package org.interdesk.lending.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.lending.loan.store.LoanEntity;
import org.interdesk.lending.loan.store.Loans;

/** Looks loans up. */
@ApplicationScoped
@Transactional
public class LoanQueries {

    private final Loans loans;
    private final CurrentViewer viewer;

    LoanQueries(Loans loans, CurrentViewer viewer) {
        this.loans = loans;
        this.viewer = viewer;
    }

    public LoanView loan(String number) {
        return loans.ofParty(viewer.get().actingParty(), number)
                .map(LoanEntity::view)
                .orElseThrow(() -> new NotFound("The loan"));
    }

    public Page<LoanView> loans(PageRequest request) {
        var party = viewer.get().actingParty();
        var last = request.cursor() == null ? null : request.cursor().keys().get(0);
        var rows = loans.page(party, last, request.limit() + 1).stream()
                .map(LoanEntity::view)
                .toList();
        return Page.of(rows, request.limit(), loans.countUpTo(party), row -> new Cursor(List.of(row.number())));
    }

    /** Counts every loan there is, without asking whose: what the fence lets through is all that counts. */
    public long countForgettingWhoAsks() {
        return loans.count();
    }
}

package org.interdesk.wrong.loan.rest;

import jakarta.ws.rs.GET;
import org.interdesk.wrong.loan.store.Loans;

/** A resource that reads rows and says nobody may call it. */
class LoanShelf {

    private final Loans loans;

    LoanShelf(Loans loans) {
        this.loans = loans;
    }

    @GET
    long count() {
        return loans.count();
    }
}

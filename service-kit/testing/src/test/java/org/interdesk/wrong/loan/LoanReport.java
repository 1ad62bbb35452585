package org.interdesk.wrong.loan;

import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.interdesk.wrong.loan.store.Loans;
import org.interdesk.wrong.member.Member;

/** Reads outside a transaction in every way there is. */
class LoanReport {

    private final Loans loans;

    LoanReport(Loans loans) {
        this.loans = loans;
    }

    long directly() {
        return loans.count();
    }

    long throughAHelper() {
        return count();
    }

    Supplier<Long> inALambda() {
        return () -> loans.count() + 1;
    }

    Supplier<Long> asAReference() {
        return loans::count;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    long suspended() {
        return loans.count();
    }

    @Transactional
    long properly(Member of) {
        return count();
    }

    private long count() {
        return loans.count();
    }
}

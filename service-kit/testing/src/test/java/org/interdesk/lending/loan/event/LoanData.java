package org.interdesk.lending.loan.event;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.lending.loan.LoanView;

/** The state of a loan after something happened to it. */
public record LoanData(UUID loanId, String number, String title, int weeks, String state, Instant borrowedAt) {

    public static LoanData of(LoanView loan) {
        return new LoanData(
                loan.id(),
                loan.number(),
                loan.title(),
                loan.weeks(),
                loan.state().name(),
                loan.borrowedAt());
    }
}

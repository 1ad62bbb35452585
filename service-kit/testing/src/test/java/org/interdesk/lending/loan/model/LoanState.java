package org.interdesk.lending.loan.model;

/** Where a borrowed book is. */
public enum LoanState {
    OUT,
    RETURNED,
    WRITTEN_OFF;

    public boolean canBecome(LoanState next) {
        return this == OUT && next != OUT;
    }
}

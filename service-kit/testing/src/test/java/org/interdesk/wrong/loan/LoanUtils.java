package org.interdesk.wrong.loan;

/** A name that says nothing. */
final class LoanUtils {

    private LoanUtils() {}
}

package org.interdesk.wrong.loan;

/** A use case that does not say which transaction it runs in. */
public class LoanCommands {

    public void extend() {}
}

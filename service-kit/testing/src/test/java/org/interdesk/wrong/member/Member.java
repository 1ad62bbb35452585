package org.interdesk.wrong.member;

import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import org.interdesk.wrong.loan.LoanCommands;
import org.interdesk.wrong.loan.store.Loans;
import org.jspecify.annotations.Nullable;

/** Stored outside a store, injected into a field, in a cycle with loans and reading their rows. */
@Embeddable
public class Member {

    @Inject
    transient @Nullable LoanCommands commands;

    transient @Nullable Loans foreign;
}

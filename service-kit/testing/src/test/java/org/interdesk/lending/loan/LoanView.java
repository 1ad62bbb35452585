package org.interdesk.lending.loan;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.lending.loan.model.LoanState;

/** A loan as its library sees it. */
public record LoanView(
        UUID id,
        String number,
        String party,
        String title,
        int weeks,
        LoanState state,
        Instant borrowedAt,
        long version) {}

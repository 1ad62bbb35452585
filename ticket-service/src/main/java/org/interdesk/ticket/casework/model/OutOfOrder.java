package org.interdesk.ticket.casework.model;

import java.time.Instant;

/** A reported event lies before the one the case was told last (domain, rule 3.14). */
public class OutOfOrder extends RuntimeException {

    private final Instant previous;

    OutOfOrder(Instant previous) {
        super("the case's previous event happened at " + previous, null, false, false);
        this.previous = previous;
    }

    public Instant previous() {
        return previous;
    }
}

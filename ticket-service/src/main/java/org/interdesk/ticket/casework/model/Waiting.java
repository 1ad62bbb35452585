package org.interdesk.ticket.casework.model;

import org.jspecify.annotations.Nullable;

/**
 * A pause in the work on a case.
 *
 * @param party the party waited for; set exactly when {@code what} is {@link WaitingFor#PARTY}
 */
public record Waiting(WaitingFor what, @Nullable String party) {

    public Waiting {
        if ((what == WaitingFor.PARTY) != (party != null)) {
            throw new IllegalArgumentException("a party is named exactly when a party is waited for");
        }
    }
}

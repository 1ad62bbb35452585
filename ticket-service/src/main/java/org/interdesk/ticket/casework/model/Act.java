package org.interdesk.ticket.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody doing something at a moment.
 *
 * @param party in whose name; null for an automatic effect of time
 * @param actor who, as shown to people
 * @param at when it happened
 * @param receivedAt when it became known here
 * @param reported whether an integrator reports it after the fact, naming the moment itself
 */
public record Act(@Nullable String party, String actor, Instant at, Instant receivedAt, boolean reported) {

    private static final String TIME = "system";

    /** An effect of time: nobody does it, and it never counts as the case's previous event. */
    public static Act automatic(Instant dueAt, Instant receivedAt) {
        return new Act(null, TIME, dueAt, receivedAt, false);
    }

    public boolean isAutomatic() {
        return party == null;
    }

    String partyOrNobody() {
        return party == null ? "" : party;
    }
}

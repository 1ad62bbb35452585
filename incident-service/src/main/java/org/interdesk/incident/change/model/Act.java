package org.interdesk.incident.change.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody doing something at a moment.
 *
 * @param party in whose name; null for an effect of time
 * @param actor who, as shown to people
 * @param at when it happened
 * @param receivedAt when it became known here
 */
public record Act(@Nullable String party, String actor, Instant at, Instant receivedAt) {

    private static final String TIME = "system";

    /** An effect of time: nobody does it. */
    public static Act automatic(Instant at, Instant receivedAt) {
        return new Act(null, TIME, at, receivedAt);
    }

    public boolean isAutomatic() {
        return party == null;
    }

    public boolean isBy(String code) {
        return code.equals(party);
    }

    public String partyOrNobody() {
        return party == null ? "" : party;
    }
}

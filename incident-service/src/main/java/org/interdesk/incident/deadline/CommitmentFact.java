package org.interdesk.incident.deadline;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.incident.obligation.model.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What an event about a clock says, as far as incidents and windows need it.
 *
 * @param version of the commitment; an older one than known is passed over
 * @param subject null for clocks of things that have none here
 * @param obligation the one that the clock measures
 * @param dueAt null while the clock stands still
 */
public record CommitmentFact(
        long version,
        @Nullable About subject,
        @Nullable UUID obligation,
        String state,
        @Nullable Instant dueAt,
        boolean breached) {

    /** What a clock is about. */
    public record About(UUID id, String type) {}

    /** @throws IllegalArgumentException if the event names no obligation */
    Clock clock() {
        if (obligation == null) {
            throw new IllegalArgumentException("the event names no obligation");
        }
        return new Clock(obligation, version, state, dueAt, breached);
    }
}

package org.interdesk.sla.calendar.model;

import java.time.Instant;

/**
 * A stretch during which a promise did not count.
 *
 * @param to not before {@code from}
 */
public record Pause(Instant from, Instant to) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause cannot end at " + to + ", before it begins at " + from);
        }
    }
}

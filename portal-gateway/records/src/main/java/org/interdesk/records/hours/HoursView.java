package org.interdesk.records.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody answers.
 *
 * @param calendar of sla-service, where every day can be looked up
 * @param zone whose wall clock rules; null if nobody knows
 * @param state UNKNOWN while sla-service does not answer
 * @param opensAt the next opening of what is closed
 * @param closesAt the closing instant of what is open
 */
public record HoursView(
        String calendar,
        State state,
        @Nullable String zone,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {

    /** Whether work goes on. */
    public enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    public static HoursView unknown(String calendar) {
        return new HoursView(calendar, State.UNKNOWN, null, null, null);
    }

    /** Whether what was true when it was asked is still true: nothing has opened or closed since. */
    boolean holdsAt(Instant moment) {
        Instant change = state == State.OPEN ? closesAt : opensAt;
        return change == null || moment.isBefore(change);
    }
}

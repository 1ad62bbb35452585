package org.interdesk.replay.oracle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one clock should show.
 *
 * @param kind {@code first-response}, {@code resolution} or {@code handover-acceptance}
 * @param state RUNNING, PAUSED, FULFILLED or CANCELLED
 * @param usedSeconds working seconds in the party's calendar, up to the moment of counting if it still runs
 * @param breachedAt when the target ran out, if that was before the clock stopped
 */
public record RecountedClock(
        String kind,
        String party,
        Instant startedAt,
        long targetSeconds,
        long usedSeconds,
        String state,
        @Nullable Instant fulfilledAt,
        @Nullable Instant breachedAt) {

    public boolean breached() {
        return breachedAt != null;
    }
}

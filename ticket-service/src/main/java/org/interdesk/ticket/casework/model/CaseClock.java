package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks' owner told last about one clock of a case.
 *
 * @param dueAt null while the clock stands still
 * @param handover the offer whose acceptance is awaited; null for other kinds
 */
public record CaseClock(
        UUID id,
        String kind,
        String party,
        String state,
        @Nullable Instant dueAt,
        @Nullable UUID handover) {

    private static final String RUNNING = "RUNNING";

    public boolean isRunning() {
        return state.equals(RUNNING);
    }
}

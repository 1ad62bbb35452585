package org.interdesk.replay.oracle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform should say about a case.
 *
 * @param handovers accepted ones, in order
 */
public record RecountedCase(
        String number,
        String registrant,
        String holder,
        String state,
        List<Handover> handovers,
        Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        List<LedgerLine> ledger,
        List<RecountedClock> clocks) {

    public RecountedCase {
        handovers = List.copyOf(handovers);
    }

    /** An offer that was accepted: from whom the case went, and when. */
    public record Handover(String from, Instant at) {}
}

package org.interdesk.replay.oracle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform should say about a case.
 *
 * @param handovers accepted ones
 */
public record RecountedCase(
        String number,
        String registrant,
        String holder,
        String state,
        int handovers,
        Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        List<LedgerLine> ledger,
        List<RecountedClock> clocks) {}

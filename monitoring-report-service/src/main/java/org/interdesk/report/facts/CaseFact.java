package org.interdesk.report.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event about a case says, as far as reports need it; an older version than known is passed over. */
public record CaseFact(
        UUID ticketId,
        long version,
        String registrant,
        String holder,
        String state,
        Instant registeredAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Offer handover) {

    /** The latest offer to hand the case over. */
    public record Offer(UUID id, String from, String to) {}
}

package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer to take a case over. Until it is accepted the offering party holds the case (domain, section 4).
 *
 * @param decidedAt when the offer got its present state; null while it is open
 */
public record Handover(
        UUID id,
        String from,
        String to,
        HandoverState state,
        @Nullable String reason,
        Instant offeredAt,
        @Nullable Instant decidedAt) {

    static Handover offer(UUID id, String from, String to, @Nullable String reason, Instant at) {
        return new Handover(id, from, to, HandoverState.OFFERED, reason, at, null);
    }

    public boolean isOpen() {
        return state == HandoverState.OFFERED;
    }

    /** The same offer as if it had not timed out. */
    Handover openAgain() {
        return offer(id, from, to, reason, offeredAt);
    }

    Handover decide(HandoverState decision, Instant at) {
        return new Handover(id, from, to, decision, reason, offeredAt, at);
    }
}

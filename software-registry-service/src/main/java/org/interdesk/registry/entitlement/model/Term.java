package org.interdesk.registry.entitlement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long an entitlement holds.
 *
 * @param from first moment of it
 * @param until first moment after it; null for without end
 * @param revokedAt from when it does not hold any more, whatever was agreed; null if it was not revoked
 */
public record Term(
        Instant from, @Nullable Instant until, @Nullable Instant revokedAt) {

    /** Where a term stands at a moment. */
    public enum State {
        PENDING,
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /** A revoked one is revoked at every moment: it is not asked whether it held once. */
    public State at(Instant moment) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (moment.isBefore(from)) {
            return State.PENDING;
        }
        return until == null || moment.isBefore(until) ? State.ACTIVE : State.EXPIRED;
    }
}

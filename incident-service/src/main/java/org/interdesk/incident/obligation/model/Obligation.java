package org.interdesk.incident.obligation.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a party owes.
 *
 * @param id stable; the owner of the clocks answers by it
 * @param level where the time allowed depends on it; null where it does not
 * @param startedAt since when the party owes it
 * @param endedAt when it was met or ceased to matter; null while it is open
 */
public record Obligation(
        UUID id,
        ObligationKind kind,
        String party,
        @Nullable Level level,
        Instant startedAt,
        ObligationState state,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return state == ObligationState.OPEN;
    }

    boolean isOf(ObligationKind ofKind, String ofParty) {
        return kind == ofKind && party.equals(ofParty);
    }

    Obligation ended(ObligationState as, Instant at) {
        return new Obligation(id, kind, party, level, startedAt, as, at.isBefore(startedAt) ? startedAt : at);
    }

    Obligation at(Level other) {
        return new Obligation(id, kind, party, other, startedAt, state, endedAt);
    }
}

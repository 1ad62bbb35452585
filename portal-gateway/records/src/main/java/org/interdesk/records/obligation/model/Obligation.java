package org.interdesk.records.obligation.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a party owes because of a letter or an operator; each of these has exactly one.
 *
 * @param id stable; the owner of the clocks answers by it
 * @param startedAt since when the party owes it
 * @param endedAt when it was met or ceased to matter; null while it is open
 */
public record Obligation(
        UUID id,
        ObligationKind kind,
        String party,
        Instant startedAt,
        ObligationState state,
        @Nullable Instant endedAt) {

    /** Lets a party owe something from a moment on. */
    public static Obligation owed(UUID subject, ObligationKind kind, String party, Instant since) {
        UUID id = UUID.nameUUIDFromBytes((subject + "/" + kind).getBytes(StandardCharsets.UTF_8));
        return new Obligation(id, kind, party, since, ObligationState.OPEN, null);
    }

    public boolean isOpen() {
        return state == ObligationState.OPEN;
    }

    /** Ends it because it was done; what has ended stays as it ended. */
    public Obligation fulfilled(Instant at) {
        return ended(ObligationState.FULFILLED, at);
    }

    /** Ends it because it no longer matters; what has ended stays as it ended. */
    public Obligation cancelled(Instant at) {
        return ended(ObligationState.CANCELLED, at);
    }

    private Obligation ended(ObligationState as, Instant at) {
        return isOpen()
                ? new Obligation(id, kind, party, startedAt, as, at.isBefore(startedAt) ? startedAt : at)
                : this;
    }
}

package org.interdesk.sla.commitment.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a promise did not count for a while, kept for the explanation (domain 3.15).
 *
 * @param to null while the pause lasts
 * @param reason {@link #HELD_ELSEWHERE}, {@link #RESOLVED}, or {@code WAITING_} followed by what is waited for
 * @param party for a waiting, whose people asked for it; for {@link #HELD_ELSEWHERE}, the party that holds the case
 * @param actor who asked
 */
public record PauseNote(
        Instant from,
        @Nullable Instant to,
        String reason,
        @Nullable String party,
        @Nullable String actor) {

    /** Another party holds the case; its time is not counted against this one (domain 3.8). */
    public static final String HELD_ELSEWHERE = "HELD_ELSEWHERE";

    /** The case was resolved, or what was owed had ended, and it has been opened again since (domain 3.9). */
    public static final String RESOLVED = "RESOLVED";

    public static final String WAITING = "WAITING_";

    PauseNote until(Instant end) {
        return new PauseNote(from, end.isBefore(from) ? from : end, reason, party, actor);
    }

    boolean sameCause(PauseNote other) {
        return reason.equals(other.reason) && Objects.equals(party, other.party);
    }
}

package org.interdesk.sla.obligation.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a party owes about a subject, as the subject's owner tells it.
 *
 * @param id given by the owner; never changes, so one obligation has one clock
 * @param kind open data, written like {@code notice-acknowledgement}
 * @param party who owes it
 * @param level the urgency that chooses the target; null where there is none
 * @param startedAt since when it is owed; may be long before it is told (domain 3.14)
 * @param month the month reported on; null for anything but reports
 * @param endedAt null while it is open
 */
public record Obligation(
        UUID id,
        String kind,
        String party,
        @Nullable String level,
        Instant startedAt,
        @Nullable YearMonth month,
        State state,
        @Nullable Instant endedAt) {

    /** Whether it is still owed. */
    public enum State {
        OPEN,
        FULFILLED,
        /** It no longer matters whether it is met. */
        CANCELLED
    }

    public Obligation {
        if ((state == State.OPEN) != (endedAt == null)) {
            throw new IllegalArgumentException("obligation " + id + " is " + state + " and ended at " + endedAt);
        }
        if (endedAt != null && endedAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("obligation " + id + " ended before it started");
        }
    }

    /** What tells its clock apart from others about the same subject. */
    String occasion() {
        return id.toString();
    }
}

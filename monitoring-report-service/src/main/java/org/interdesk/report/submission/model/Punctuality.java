package org.interdesk.report.submission.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a report was handed in by its due instant, which the owner of the clocks names (domain, rule 3.4). */
public enum Punctuality {
    IN_TIME,
    LATE,
    /** Not handed in, and there is time left. */
    PENDING,
    /** Not handed in, and the due instant has passed. */
    OVERDUE,
    /** The due instant has not been heard of. */
    UNKNOWN;

    /**
     * Compares. Handing in exactly at the due instant is in time.
     *
     * @param handedInAt when it was first handed in; later revisions do not count
     * @param present the moment at which the question is asked
     */
    public static Punctuality of(@Nullable Instant handedInAt, @Nullable Instant dueAt, Instant present) {
        if (dueAt == null) {
            return UNKNOWN;
        }
        if (handedInAt == null) {
            return present.isAfter(dueAt) ? OVERDUE : PENDING;
        }
        return handedInAt.isAfter(dueAt) ? LATE : IN_TIME;
    }
}

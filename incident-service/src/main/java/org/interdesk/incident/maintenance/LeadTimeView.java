package org.interdesk.incident.maintenance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long before its start a window of a class must be declared. The rule in hours is applied; those in working days are
 * shown.
 *
 * @param hours null for a class that is measured in working days
 * @param workingDays null for the rule in hours
 */
public record LeadTimeView(
        WorkClass workClass,
        @Nullable Integer hours,
        @Nullable Integer workingDays,
        Instant effectiveFrom) {

    /** What sort of work a lead time is for. */
    public enum WorkClass {
        ANY,
        UP_TO_4_HOURS,
        UP_TO_12_HOURS,
        INFRASTRUCTURE
    }
}

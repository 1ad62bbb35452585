package org.interdesk.portal.maintenance;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.jspecify.annotations.Nullable;

/**
 * How early a window of a class of work must be declared. The rule in hours is applied; those in working days are there to
 * be known.
 */
public record LeadTime(
        WorkClass workClass,
        @Nullable Integer hours,
        @Nullable Integer workingDays) {

    /** What sort of work a lead time is for. */
    public enum WorkClass {
        ANY,
        UP_TO_4_HOURS,
        UP_TO_12_HOURS,
        INFRASTRUCTURE,
        @JsonEnumDefaultValue
        OTHER
    }
}

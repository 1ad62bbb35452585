package org.interdesk.portal.maintenance;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whether a window was declared early enough. */
public enum Urgency {
    SCHEDULED,
    URGENT,
    @JsonEnumDefaultValue
    OTHER;

    /**
     * What a window will be that is declared at a moment; the edge belongs to the scheduled side.
     *
     * @param leadHours lead time in force
     */
    public static Urgency of(Instant declaredAt, Instant startsAt, int leadHours) {
        return declaredAt.plus(leadHours, ChronoUnit.HOURS).isAfter(startsAt) ? URGENT : SCHEDULED;
    }
}

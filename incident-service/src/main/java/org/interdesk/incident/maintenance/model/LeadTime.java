package org.interdesk.incident.maintenance.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long before its start a window must be declared to be a scheduled one. The edge belongs to the scheduled side.
 *
 * @param hours 0 or more
 */
public record LeadTime(int hours) {

    public Urgency urgency(Instant declaredAt, Instant startsAt) {
        return isInside(declaredAt, startsAt) ? Urgency.URGENT : Urgency.SCHEDULED;
    }

    /** Tells whether less than the lead time is left before the start. */
    public boolean isInside(Instant at, Instant startsAt) {
        return at.plus(Duration.ofHours(hours)).isAfter(startsAt);
    }
}

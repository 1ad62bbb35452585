package org.interdesk.incident.maintenance.model;

import java.time.Duration;
import java.time.Instant;

/**
 * From when to when work is planned; the end is no longer part of it.
 *
 * @throws IllegalArgumentException if it does not end after it starts
 */
public record Period(Instant startsAt, Instant endsAt) {

    public Period {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a period ends after it starts");
        }
    }

    public Duration duration() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(startsAt) && moment.isBefore(endsAt);
    }
}

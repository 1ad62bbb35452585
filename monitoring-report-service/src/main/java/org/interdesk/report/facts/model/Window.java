package org.interdesk.report.facts.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window that took place or is to take place.
 *
 * @param scheduled whether it was declared early enough to count as planned
 * @param impact OUTAGE, or anything less; null where it was not told
 */
public record Window(
        boolean scheduled, @Nullable String impact, Set<String> components, Instant startsAt, Instant endsAt) {

    boolean isOutage() {
        return "OUTAGE".equals(impact);
    }
}

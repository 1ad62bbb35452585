package org.interdesk.report.facts.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident as far as figures need it.
 *
 * @param severity CRITICAL, HIGH, MEDIUM or LOW
 * @param impact OUTAGE, or anything less; null where it was not told
 * @param endedAt null while it lasts
 */
public record Incident(
        String severity,
        @Nullable String impact,
        Set<String> components,
        Instant beganAt,
        @Nullable Instant endedAt) {

    /** Whether something did not work at all. */
    boolean isOutage() {
        return severity.equals("CRITICAL") || "OUTAGE".equals(impact);
    }
}

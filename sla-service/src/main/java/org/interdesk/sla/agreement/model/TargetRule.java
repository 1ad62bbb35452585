package org.interdesk.sla.agreement.model;

import org.jspecify.annotations.Nullable;

/**
 * One line of an agreement.
 *
 * @param kind of clock; open data, for example {@code first-response}
 * @param priority the line holds for; null for any
 * @param purpose which of the party's calendars counts
 */
public record TargetRule(
        String kind, @Nullable String priority, Target target, Purpose purpose, Thresholds thresholds) {

    boolean covers(String wantedKind, @Nullable String wantedPriority) {
        return kind.equals(wantedKind) && (priority == null || priority.equals(wantedPriority));
    }
}

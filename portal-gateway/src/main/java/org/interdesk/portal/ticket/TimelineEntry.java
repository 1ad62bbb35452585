package org.interdesk.portal.ticket;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the story of a request.
 *
 * @param at when it happened
 * @param receivedAt when the platform learned of it
 * @param automatic brought about by time, not by a person
 * @param supersededBy the later entry that took this one back; null while it holds
 */
public record TimelineEntry(
        String id,
        Instant at,
        @Nullable Instant receivedAt,
        Happening kind,
        @Nullable String party,
        @Nullable String actor,
        @Nullable String text,
        @Nullable Visibility visibility,
        boolean automatic,
        @Nullable String supersededBy,
        @Nullable Map<String, Object> detail) {

    private static final long LATE_AFTER_SECONDS = 300;

    /** Whether the platform learned of it noticeably later than it happened (domain rule 14). */
    public boolean isLate() {
        return receivedAt != null && receivedAt.getEpochSecond() - at.getEpochSecond() > LATE_AFTER_SECONDS;
    }

    /** A member of the detail as text, or nothing. */
    public String detail(String name) {
        Object value = detail == null ? null : detail.get(name);
        return value == null ? "" : value.toString();
    }
}

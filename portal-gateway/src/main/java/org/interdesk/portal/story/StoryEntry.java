package org.interdesk.portal.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a story, as incident-service tells it.
 *
 * @param at when it happened
 * @param receivedAt when the platform learned of it
 * @param party in whose name; null for an effect of time
 * @param detail further facts, by kind of entry
 */
public record StoryEntry(
        String id,
        Instant at,
        @Nullable Instant receivedAt,
        Happening kind,
        @Nullable String party,
        @Nullable String actor,
        @Nullable String text,
        @Nullable Readers visibility,
        @Nullable Map<String, Object> detail) {

    private static final long LATE_AFTER_SECONDS = 300;

    public boolean isAutomatic() {
        return party == null;
    }

    /** Whether the platform learned of it noticeably later than it happened (domain rule 14); effects of time are none of it. */
    public boolean isLate() {
        return !isAutomatic()
                && receivedAt != null
                && receivedAt.getEpochSecond() - at.getEpochSecond() > LATE_AFTER_SECONDS;
    }

    /** Whether it is shown as a letter. */
    public boolean isSaid() {
        return kind.isSaid() && text != null && !text.isBlank();
    }

    /** A member of the detail as text, or nothing. */
    public String fact(String name) {
        Object value = detail == null ? null : detail.get(name);
        return value == null ? "" : value.toString();
    }

    /** A member of the detail that lists parties. */
    public List<String> parties(String name) {
        Object value = detail == null ? null : detail.get(name);
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A member of the detail that is a moment; null when it is none. */
    public @Nullable Instant moment(String name) {
        try {
            return fact(name).isEmpty() ? null : Instant.parse(fact(name));
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }
}

package org.interdesk.incident.story;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.incident.story.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline.
 *
 * @param party in whose name; null for an effect of time
 */
public record StoryEntryView(
        UUID id,
        long position,
        Instant at,
        Instant receivedAt,
        String kind,
        @Nullable String party,
        String actor,
        @Nullable String text,
        Visibility visibility,
        Map<String, Object> detail) {}

package org.interdesk.ticket.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.ticket.casework.model.Happening;
import org.interdesk.ticket.casework.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case's story.
 *
 * @param party null for an effect of time
 * @param supersededBy entry that took this automatic effect back
 */
public record TimelineEntryView(
        UUID id,
        Instant at,
        Instant receivedAt,
        Happening kind,
        @Nullable String party,
        String actor,
        @Nullable String text,
        Visibility visibility,
        boolean automatic,
        @Nullable UUID supersededBy,
        Map<String, Object> detail) {}

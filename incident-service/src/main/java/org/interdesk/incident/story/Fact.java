package org.interdesk.incident.story;

import java.util.Map;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.obligation.event.Subject;
import org.interdesk.incident.story.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an incident or a window.
 *
 * @param topic kind of aggregate: {@code incident} or {@code maintenance}
 * @param version of the subject after it
 * @param owner party in whose journal effects of time are written
 * @param kind name in the timeline: {@code NOTICE_ACKNOWLEDGED}
 * @param text what was said; in the timeline only
 * @param data what the other services are told
 */
public record Fact(
        String topic,
        Subject subject,
        long version,
        String owner,
        String kind,
        Act act,
        @Nullable String text,
        Visibility visibility,
        Map<String, Object> detail,
        Object data) {}

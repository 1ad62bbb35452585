package org.interdesk.replay.story;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a story.
 *
 * <p>In the call and in texts of the body {@code {id}} stands for what the step of that id has kept. A text that begins with
 * {@code @} or {@code #} is a moment or a day, see {@link StoryTime}.
 *
 * @param id names the step; never changes, or it would be told a second time
 * @param as party whose machine account calls, or the user name of a person
 * @param call method and path below {@code /api/v1}
 * @param at when it happened, for calls that can say so; goes into the body as {@code occurredAt}
 * @param body null for a call without one
 * @param file what to send instead of a body
 * @param keep name of the answer's member that later steps refer to
 */
public record Step(
        String id,
        String as,
        String call,
        @Nullable String at,
        @Nullable Map<String, Object> body,
        @Nullable SentFile file,
        @Nullable String keep) {

    /**
     * A file made up for the demonstration: an archive of about that size, or a text.
     *
     * @param kilobytes of the archive; 0 if {@code text} is the file
     */
    public record SentFile(int kilobytes, @Nullable String text) {}

    String method() {
        return call.substring(0, call.indexOf(' '));
    }

    String path() {
        return call.substring(call.indexOf(' ') + 1);
    }
}

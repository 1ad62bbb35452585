package org.interdesk.replay.story;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interdesk.replay.client.Answer;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.journal.Told;
import org.interdesk.replay.oracle.Desks;
import org.jspecify.annotations.Nullable;

/**
 * Tells stories to the platform, each step once however often the load is begun anew. A step that is refused is final, and so are
 * the steps that need what it would have made.
 */
public final class StoryTeller {

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9.-]+)}");

    private final Api api;
    private final Told told;
    private final String replay;
    private final StoryTime time;
    private final PrintStream out;

    public StoryTeller(Api api, Told told, String replay, Instant startedAt, Desks desks, PrintStream out) {
        this.api = api;
        this.told = told;
        this.replay = replay;
        this.time = new StoryTime(startedAt, desks);
        this.out = out;
    }

    /** Tells what is left of a story. */
    public void tell(Story story) {
        out.println("telling of " + story.name());
        story.steps().stream().filter(step -> !told.isTold(step.id())).forEach(this::tell);
    }

    private void tell(Step step) {
        var missing = missing(step);
        if (missing != null) {
            told.note(step.id(), null, "there is no " + missing);
            return;
        }
        var answer = call(step);
        var keep = step.keep();
        told.note(
                step.id(),
                answer.isAccepted() && keep != null ? answer.body().path(keep).asText() : null,
                answer.isAccepted() ? null : answer.refusal());
    }

    private Answer call(Step step) {
        var path = filled(step.path());
        var file = step.file();
        return switch (step.method()) {
            case "GET" -> api.get(step.as(), path);
            case "PUT" -> api.put(step.as(), path, file == null ? new byte[0] : new MadeFile(step.id(), file).bytes());
            case "POST" -> api.post(step.as(), path, body(step), key(step));
            default -> throw new IllegalArgumentException(step.id() + " calls " + step.call());
        };
    }

    private Map<String, Object> body(Step step) {
        Map<String, Object> body = new LinkedHashMap<>();
        var said = step.body();
        if (said != null) {
            said.forEach((name, value) -> body.put(name, resolved(value)));
        }
        var at = step.at();
        if (at != null) {
            body.put("occurredAt", time.resolve(at));
        }
        return body;
    }

    private Object resolved(Object value) {
        if (value instanceof String text) {
            return time.resolve(filled(text));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::resolved).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, part) -> copy.put(String.valueOf(name), resolved(part)));
            return copy;
        }
        return value;
    }

    private String filled(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            var made = told.made(found.group(1));
            return made == null ? found.group() : made;
        });
    }

    private @Nullable String missing(Step step) {
        var found = REFERENCE.matcher(step.path() + " " + step.body());
        while (found.find()) {
            if (told.made(found.group(1)) == null) {
                return found.group(1);
            }
        }
        return null;
    }

    private UUID key(Step step) {
        return UUID.nameUUIDFromBytes((replay + "|told|" + step.id()).getBytes(StandardCharsets.UTF_8));
    }
}

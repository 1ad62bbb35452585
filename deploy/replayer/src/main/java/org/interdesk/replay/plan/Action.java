package org.interdesk.replay.plan;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call of the REST API.
 *
 * @param by party whose integrator makes the call
 * @param at when it happened; the call carries it as {@code occurredAt}
 * @param body the other fields, in the words of the API
 */
public record Action(Verb verb, String by, Instant at, Map<String, Object> body) {

    public Action {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    static Action of(Verb verb, String by, Instant at) {
        return new Action(verb, by, at, Map.of());
    }

    Action with(String field, Object value) {
        var more = new LinkedHashMap<>(body);
        more.put(field, value);
        return new Action(verb, by, at, more);
    }

    /** A field of the body as text; empty if the action has no such field. */
    public String text(String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }

    /** Whether the call reports the first response of a person, given at the same moment. */
    public boolean reportsFirstResponse() {
        return body.containsKey("respondedAt");
    }
}

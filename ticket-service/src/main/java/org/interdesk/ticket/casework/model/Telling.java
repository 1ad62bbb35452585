package org.interdesk.ticket.casework.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a fact is told: to whom, in which words, and what it takes back. */
record Telling(
        Visibility visibility,
        @Nullable String text,
        @Nullable Happening supersedes,
        @Nullable String leaving,
        Map<String, Object> detail) {

    Telling(Visibility visibility) {
        this(visibility, null, null, null, Map.of());
    }

    static Telling toAll() {
        return new Telling(Visibility.REQUESTER);
    }

    static Telling toDesks() {
        return new Telling(Visibility.CASE);
    }

    Telling saying(@Nullable String words) {
        return new Telling(visibility, words, supersedes, leaving, detail);
    }

    Telling superseding(@Nullable Happening effect) {
        return new Telling(visibility, text, effect, leaving, detail);
    }

    /** Tells it also to a party that leaves the case by it. */
    Telling alsoTo(String party) {
        return new Telling(visibility, text, supersedes, party, detail);
    }

    Telling with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(detail);
        all.putAll(more);
        return new Telling(visibility, text, supersedes, leaving, Map.copyOf(all));
    }

    Telling with(String name, Object value) {
        return with(Map.of(name, value));
    }
}

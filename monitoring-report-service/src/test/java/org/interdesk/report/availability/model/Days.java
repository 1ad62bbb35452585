package org.interdesk.report.availability.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A day of 2026 written as hours and states. */
final class Days {

    static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    private Days() {}

    static Instant at(int hour) {
        return MIDNIGHT.plusSeconds(hour * 3600L);
    }

    /** @param text {@code 00-03 OK, 03-18 CRITICAL} */
    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(", ")) {
            String[] words = part.split(" ");
            String[] hours = words[0].split("-");
            spans.add(
                    new Span(State.valueOf(words[1]), at(Integer.parseInt(hours[0])), at(Integer.parseInt(hours[1]))));
        }
        return spans;
    }

    static Timeline day(String text) {
        return Timeline.of(at(0), at(24), State.MISSING, text.isEmpty() ? List.of() : spans(text));
    }

    static Uptime uptime(String text) {
        return day(text).between(at(0), at(24));
    }
}

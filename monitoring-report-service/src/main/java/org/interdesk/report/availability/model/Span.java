package org.interdesk.report.availability.model;

import java.time.Instant;

/** A stretch of time in one state. */
public record Span(State state, Instant from, Instant to) {

    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a span ends after it begins: " + from + " to " + to);
        }
    }
}

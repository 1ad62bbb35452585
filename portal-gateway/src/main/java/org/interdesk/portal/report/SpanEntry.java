package org.interdesk.portal.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.interdesk.portal.block.StateStrip;
import org.jspecify.annotations.Nullable;

/**
 * A row in which a stretch of time in one state is typed, in the local time of the report's party.
 *
 * @param state name of a state
 * @param from a date and a time, as inputs have them; {@code to} likewise, exclusive
 */
public record SpanEntry(
        String state, String from, String to, @Nullable Flaw flaw) {

    /** A row to be filled in. */
    static SpanEntry blank() {
        return new SpanEntry(StateStrip.State.CRITICAL.name(), "", "", null);
    }

    static SpanEntry of(Span span, ZoneId zone) {
        return new SpanEntry(span.state().name(), written(span.from(), zone), written(span.to(), zone), null);
    }

    static String written(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), zone)
                .toString();
    }

    /** Whether nobody has typed a time. */
    boolean isBlank() {
        return from.isEmpty() && to.isEmpty();
    }

    public boolean isState(StateStrip.State other) {
        return other.name().equals(state);
    }

    SpanEntry flawed(Flaw found) {
        return new SpanEntry(state, from, to, found);
    }

    /** The row with what is wrong with it, looked at alone. */
    SpanEntry judged(Month month) {
        if (isBlank()) {
            return this;
        }
        if (Arrays.stream(StateStrip.State.values()).noneMatch(this::isState)) {
            return flawed(Flaw.STATE);
        }
        Instant begin = moment(from, month.zone());
        Instant end = moment(to, month.zone());
        if (begin == null || end == null) {
            return flawed(Flaw.MOMENT);
        }
        if (!begin.isBefore(end)) {
            return flawed(Flaw.BACKWARDS);
        }
        return begin.isBefore(month.from()) || end.isAfter(month.to()) ? flawed(Flaw.OUTSIDE) : this;
    }

    /** The stretch, of a row in which nothing is wrong. */
    Span span(Month month) {
        Instant begin = moment(from, month.zone());
        Instant end = moment(to, month.zone());
        if (begin == null || end == null) {
            throw new IllegalStateException("a row that was not judged");
        }
        return new Span(StateStrip.State.valueOf(state), begin, end);
    }

    private static @Nullable Instant moment(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }
}

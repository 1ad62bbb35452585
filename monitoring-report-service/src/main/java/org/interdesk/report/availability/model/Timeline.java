package org.interdesk.report.availability.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * The states of something over a stretch of time, without gap or overlap; neighbours differ.
 *
 * @param spans in order, from the beginning to the end of the stretch
 */
public record Timeline(List<Span> spans) {

    public Timeline {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a timeline covers some time");
        }
        spans = List.copyOf(spans);
    }

    /**
     * Lays spans over what holds where nothing is said. Where several say something the worst counts; what lies outside the
     * stretch is cut off, and so are fractions of a second.
     *
     * @param silence the state where no span says anything
     */
    public static Timeline of(Instant from, Instant to, State silence, Collection<Span> spans) {
        List<Span> inside = spans.stream()
                .map(Timeline::inSeconds)
                .flatMap(Optional::stream)
                .filter(span -> span.from().isBefore(to) && span.to().isAfter(from))
                .sorted(Comparator.comparing(Span::from))
                .toList();
        TreeSet<Instant> borders = new TreeSet<>(List.of(from, to));
        for (Span span : inside) {
            borders.add(later(span.from(), from));
            borders.add(earlier(span.to(), to));
        }
        List<Span> pieces = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        int next = 0;
        Instant begin = from;
        for (Instant end : borders.tailSet(from, false)) {
            Instant here = begin;
            while (next < inside.size() && !inside.get(next).from().isAfter(here)) {
                open.add(inside.get(next++));
            }
            open.removeIf(span -> !span.to().isAfter(here));
            State state = open.stream().map(Span::state).reduce(State::and).orElse(silence);
            append(pieces, new Span(state, here, end));
            begin = end;
        }
        return new Timeline(pieces);
    }

    public Instant from() {
        return spans.get(0).from();
    }

    public Instant to() {
        return spans.get(spans.size() - 1).to();
    }

    /**
     * Combines two timelines of the same stretch, moment by moment.
     *
     * @param rule {@link State#and} or {@link State#or}
     */
    public Timeline combine(Timeline other, BinaryOperator<State> rule) {
        if (!from().equals(other.from()) || !to().equals(other.to())) {
            throw new IllegalArgumentException("timelines of different stretches cannot be combined");
        }
        List<Span> pieces = new ArrayList<>();
        Instant begin = from();
        int mine = 0;
        int its = 0;
        while (begin.isBefore(to())) {
            Span one = spans.get(mine);
            Span two = other.spans.get(its);
            Instant end = earlier(one.to(), two.to());
            append(pieces, new Span(rule.apply(one.state(), two.state()), begin, end));
            mine += one.to().equals(end) ? 1 : 0;
            its += two.to().equals(end) ? 1 : 0;
            begin = end;
        }
        return new Timeline(pieces);
    }

    /** Measures a part of the timeline, in whole seconds; what lies outside the timeline is missing. */
    public Uptime between(Instant from, Instant to) {
        long up = 0;
        long unknown = 0;
        long down = 0;
        long said = 0;
        for (Span span : spans) {
            Instant begin = later(span.from(), from);
            Instant end = earlier(span.to(), to);
            if (begin.isBefore(end)) {
                long seconds = Duration.between(begin, end).toSeconds();
                said += seconds;
                up += span.state().isUp() ? seconds : 0;
                unknown += span.state().isUnknown() ? seconds : 0;
                down += span.state() == State.DOWNTIME ? seconds : 0;
            }
        }
        long total = Duration.between(from, to).toSeconds();
        return new Uptime(total, up, unknown + total - said, down);
    }

    private static Optional<Span> inSeconds(Span span) {
        Instant from = span.from().truncatedTo(ChronoUnit.SECONDS);
        Instant to = span.to().truncatedTo(ChronoUnit.SECONDS);
        return from.isBefore(to) ? Optional.of(new Span(span.state(), from, to)) : Optional.empty();
    }

    private static void append(List<Span> pieces, Span piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).state() == piece.state()) {
            pieces.set(last, new Span(piece.state(), pieces.get(last).from(), piece.to()));
        } else {
            pieces.add(piece);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

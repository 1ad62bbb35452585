package org.interdesk.report.facts.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.interdesk.report.availability.model.Timeline;
import org.interdesk.report.availability.model.Uptime;

/**
 * What went wrong and what was interrupted by plan at a party in a month.
 *
 * <p>Only a scheduled outage is planned downtime; an urgent one is a failure like any other (domain, section 5). Where a failure
 * meets planned downtime, the time is planned.
 *
 * @param from the first instant of the month
 * @param to the first instant after it; what still lasts is counted up to it
 */
public record Disturbances(Instant from, Instant to, List<Incident> incidents, List<Window> windows) {

    /** Counts incidents of a severity that began in the month. */
    public long begun(String severity) {
        return incidents.stream()
                .filter(incident -> incident.severity().equals(severity))
                .filter(incident ->
                        !incident.beganAt().isBefore(from) && incident.beganAt().isBefore(to))
                .count();
    }

    /** Adds up how long incidents of a severity lasted within the month, in seconds; two at a time count twice. */
    public long lasted(String severity) {
        return incidents.stream()
                .filter(incident -> incident.severity().equals(severity))
                .map(incident -> span(State.CRITICAL, incident.beganAt(), end(incident)))
                .flatMap(Optional::stream)
                .mapToLong(span -> Duration.between(span.from(), span.to()).toSeconds())
                .sum();
    }

    /** Measures how long something was down by plan, in seconds; two at a time count once. */
    public long planned() {
        return whole().down();
    }

    /** Measures how long something had failed and was not down by plan, in seconds; two at a time count once. */
    public long unplanned() {
        Uptime month = whole();
        return month.total() - month.up() - month.unknown() - month.down();
    }

    /**
     * Says in which states a component was, where anything disturbed it; in order and without overlap.
     *
     * @param codes the names under which incidents and windows may speak of it
     */
    public List<Span> of(Set<String> codes) {
        Timeline timeline = Timeline.of(from, to, State.OK, spans(names -> !Collections.disjoint(names, codes)));
        return timeline.spans().stream()
                .filter(span -> span.state() != State.OK)
                .toList();
    }

    private Uptime whole() {
        return Timeline.of(from, to, State.OK, spans(names -> true)).between(from, to);
    }

    private List<Span> spans(Predicate<Set<String>> components) {
        List<Span> spans = new ArrayList<>();
        for (Incident incident : incidents) {
            if (components.test(incident.components())) {
                State state = incident.isOutage() ? State.CRITICAL : State.WARNING;
                span(state, incident.beganAt(), end(incident)).ifPresent(spans::add);
            }
        }
        for (Window window : windows) {
            if (window.isOutage() && components.test(window.components())) {
                State state = window.scheduled() ? State.DOWNTIME : State.CRITICAL;
                span(state, window.startsAt(), window.endsAt()).ifPresent(spans::add);
            }
        }
        return spans;
    }

    private Instant end(Incident incident) {
        return incident.endedAt() == null ? to : incident.endedAt();
    }

    private Optional<Span> span(State state, Instant begin, Instant end) {
        Instant first = begin.isBefore(from) ? from : begin;
        Instant last = end.isAfter(to) ? to : end;
        return first.isBefore(last) ? Optional.of(new Span(state, first, last)) : Optional.empty();
    }
}

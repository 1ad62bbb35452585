package org.interdesk.report.facts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.availability.model.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisturbancesTest {

    private static final Instant FROM = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-01T00:00:00Z");

    private static Instant at(int hour) {
        return FROM.plusSeconds(hour * 3600L);
    }

    private static Incident incident(String severity, Instant from, @Nullable Instant to) {
        return new Incident(severity, null, Set.of("GATEWAY"), from, to);
    }

    private static Window window(boolean scheduled, String impact, int from, int to) {
        return new Window(scheduled, impact, Set.of("GATEWAY"), at(from), at(to));
    }

    private static Disturbances of(List<Incident> incidents, List<Window> windows) {
        return new Disturbances(FROM, TO, incidents, windows);
    }

    @Test
    void anIncidentIsCountedInTheMonthInWhichItBeganAndLastsInEach() {
        var before = incident("HIGH", at(-5), at(2));
        var inside = incident("HIGH", at(10), at(11));
        var open = incident("HIGH", TO.minusSeconds(600), null);

        var month = of(List.of(before, inside, open), List.of());

        assertThat(month.begun("HIGH")).isEqualTo(2);
        assertThat(month.lasted("HIGH")).isEqualTo(2 * 3600 + 3600 + 600);
        assertThat(month.begun("LOW")).isZero();
        assertThat(month.unplanned()).as("less than an outage").isZero();
    }

    @Test
    void onlyAScheduledOutageIsPlannedDowntime() {
        var windows =
                List.of(window(true, "OUTAGE", 0, 2), window(true, "DEGRADED", 4, 6), window(false, "OUTAGE", 8, 9));

        var month = of(List.of(), windows);

        assertThat(month.planned()).isEqualTo(2 * 3600);
        assertThat(month.unplanned()).isEqualTo(3600);
    }

    @Test
    void timeIsCountedOnceAndIsPlannedWhereAFailureMeetsAPlan() {
        var failures = List.of(incident("CRITICAL", at(0), at(4)), incident("CRITICAL", at(3), at(6)));

        var month = of(failures, List.of(window(true, "OUTAGE", 5, 8)));

        assertThat(month.unplanned()).isEqualTo(5 * 3600);
        assertThat(month.planned()).isEqualTo(3 * 3600);
        assertThat(month.lasted("CRITICAL")).as("each by itself").isEqualTo(7 * 3600);
    }

    @Test
    void aComponentHearsOfItsOwnDisturbancesOnly() {
        var elsewhere = new Incident("CRITICAL", null, Set.of("DTS"), at(1), at(2));
        var outage = new Incident("LOW", "OUTAGE", Set.of("GATEWAY"), at(3), at(4));
        var slow = incident("MEDIUM", at(6), at(7));

        var month = of(List.of(elsewhere, outage, slow), List.of());

        assertThat(month.of(Set.of("GATEWAY", "GATEWAY-BY")))
                .containsExactly(new Span(State.CRITICAL, at(3), at(4)), new Span(State.WARNING, at(6), at(7)));
        assertThat(month.of(Set.of("DTS"))).containsExactly(new Span(State.CRITICAL, at(1), at(2)));
        assertThat(month.of(Set.of("OTHER"))).isEmpty();
    }
}

package org.interdesk.report.availability.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AvailabilityPropertiesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<Uptime> days() {
        Arbitrary<Integer> parts = Arbitraries.integers().between(0, 20_000);
        return Combinators.combine(parts, parts, parts, Arbitraries.of(82_800, 86_400, 90_000))
                .as((up, unknown, down, total) -> new Uptime(total, up, unknown, down));
    }

    @Provide
    Arbitrary<List<Uptime>> months() {
        return days().list().ofMinSize(1).ofMaxSize(31);
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Combinators.combine(
                        Arbitraries.of(State.class),
                        Arbitraries.integers().between(-10, 90_000),
                        Arbitraries.integers().between(1, 40_000))
                .as((state, from, length) ->
                        new Span(state, Days.MIDNIGHT.plusSeconds(from), Days.MIDNIGHT.plusSeconds(from + length)))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void bothFiguresLieBetweenZeroAndHundredAndReliabilityIsNotTheSmaller(@ForAll("months") List<Uptime> month) {
        var figures = Availability.ofMonth(month);
        var availability = figures.availability().value();
        var reliability = figures.reliability().value();

        if (availability != null) {
            assertThat(availability).isBetween(BigDecimal.ZERO, HUNDRED);
        }
        if (reliability != null && availability != null) {
            assertThat(reliability).isBetween(availability, HUNDRED);
        }
    }

    @Property
    void aMonthOfEqualDaysIsLikeTheDay(@ForAll("days") Uptime day) {
        var month = Availability.ofMonth(List.of(day, day, day));

        assertThat(month.availability()).isEqualTo(day.availability());
        assertThat(month.reliability()).isEqualTo(day.reliability());
    }

    @Property
    void daysOfWhichNothingIsKnownChangeNothing(@ForAll("months") List<Uptime> month) {
        var more = new ArrayList<>(month);
        more.add(new Uptime(86_400, 0, 86_400, 0));

        assertThat(Availability.ofMonth(more)).isEqualTo(Availability.ofMonth(month));
    }

    @Property
    void theOrderOfDaysDoesNotMatter(@ForAll("months") List<Uptime> month) {
        var reversed = new ArrayList<>(month);
        Collections.reverse(reversed);

        assertThat(Availability.ofMonth(reversed)).isEqualTo(Availability.ofMonth(month));
    }

    @Property
    void aTimelineCoversItsStretchOnceAndNeighboursDiffer(@ForAll("spans") List<Span> spans) {
        var timeline = Timeline.of(Days.at(0), Days.at(24), State.MISSING, spans);

        assertThat(timeline.from()).isEqualTo(Days.at(0));
        assertThat(timeline.to()).isEqualTo(Days.at(24));
        for (int i = 1; i < timeline.spans().size(); i++) {
            assertThat(timeline.spans().get(i).from())
                    .isEqualTo(timeline.spans().get(i - 1).to());
            assertThat(timeline.spans().get(i).state())
                    .isNotEqualTo(timeline.spans().get(i - 1).state());
        }
    }

    @Property
    void halvesOfADayAddUp(@ForAll("spans") List<Span> spans) {
        var timeline = Timeline.of(Days.at(0), Days.at(24), State.OK, spans);
        var whole = timeline.between(Days.at(0), Days.at(24));
        var morning = timeline.between(Days.at(0), Days.at(11));
        var evening = timeline.between(Days.at(11), Days.at(24));

        assertThat(morning.up() + evening.up()).isEqualTo(whole.up());
        assertThat(morning.unknown() + evening.unknown()).isEqualTo(whole.unknown());
        assertThat(morning.down() + evening.down()).isEqualTo(whole.down());
    }

    @Property
    void statesCombineInEitherOrderAndWithThemselves(@ForAll State one, @ForAll State other) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(other.or(one));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.or(one)).isEqualTo(one);
        assertThat(one.or(State.OK)).isEqualTo(State.OK);
    }

    @Property
    void combinedTimelinesSayAtEachHourWhatTheRuleSays(
            @ForAll("spans") List<Span> some, @ForAll("spans") List<Span> others) {
        var one = Timeline.of(Days.at(0), Days.at(24), State.MISSING, some);
        var other = Timeline.of(Days.at(0), Days.at(24), State.OK, others);

        var both = one.combine(other, State::or);

        for (int hour = 0; hour < 24; hour++) {
            assertThat(stateAt(both, hour)).isEqualTo(stateAt(one, hour).or(stateAt(other, hour)));
        }
    }

    private static State stateAt(Timeline timeline, int hour) {
        return timeline.spans().stream()
                .filter(span -> !span.from().isAfter(Days.at(hour)) && span.to().isAfter(Days.at(hour)))
                .findFirst()
                .orElseThrow()
                .state();
    }
}

package org.interdesk.sla.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.interdesk.sla.casefile.model.Facts;

/** However often a case is paused and resumed, its due moment is the start plus the target plus the pauses, in working seconds. */
class ClockPropertiesTest {

    private static final Instant START = Instant.parse("2026-07-06T10:00:00Z");

    @Property
    void pausesMoveTheDueMomentByTheirWorkingSeconds(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 100_000) Integer> steps) {
        var story = Facts.registered("A", START.toString());
        var at = START;
        var paused = 0L;
        var desk = ClockFixtures.TERMS.calendar("A", 1);
        for (var i = 0; i + 1 < steps.size(); i += 2) {
            var from = at.plusSeconds(steps.get(i));
            var to = from.plusSeconds(steps.get(i + 1));
            story.waiting("REQUESTER", null, from.toString()).resumed(to.toString());
            paused += desk.between(from, to);
            at = to;
        }

        var clock = ClockFixtures.clock(story, Kinds.RESOLUTION, "A").clock();

        assertThat(clock.gauge().pausedSeconds()).isEqualTo(paused);
        assertThat(clock.usedSeconds(at, desk)).isEqualTo(desk.between(START, at) - paused);
        if (clock.gauge().breachedAt() == null
                && clock.usedSeconds(at, desk) < clock.gauge().targetSeconds()) {
            assertThat(clock.gauge().dueAt())
                    .isEqualTo(desk.plus(START, clock.gauge().targetSeconds() + paused));
        }
    }
}

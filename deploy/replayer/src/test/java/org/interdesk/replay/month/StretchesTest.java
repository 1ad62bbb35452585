package org.interdesk.replay.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.interdesk.replay.month.Stretches.Stretch;
import org.junit.jupiter.api.Test;

/** Moments are minutes after midnight. */
class StretchesTest {

    private static final Instant MIDNIGHT = Instant.parse("2012-04-03T00:00:00Z");

    @Test
    void outagesThatMeetOrOverlapAreOneStretch() {
        assertThat(Stretches.of(List.of(outage(0, 10), outage(5, 7), outage(10, 15), outage(20, 25))))
                .containsExactly(stretch("CRITICAL", 0, 15), stretch("CRITICAL", 20, 25));
    }

    @Test
    void anOutageHidesWhatItCovers() {
        assertThat(Stretches.laidOver(
                        List.of(stretch("DOWNTIME", 0, 60), stretch("WARNING", 90, 100)),
                        List.of(stretch("CRITICAL", 20, 30), stretch("CRITICAL", 85, 120))))
                .containsExactly(
                        stretch("DOWNTIME", 0, 20),
                        stretch("CRITICAL", 20, 30),
                        stretch("DOWNTIME", 30, 60),
                        stretch("CRITICAL", 85, 120));
    }

    @Test
    void unknownTimeGivesWayToWhatIsKnown() {
        assertThat(Stretches.laidOver(List.of(stretch("UNKNOWN", 0, 1440)), List.of()))
                .isEmpty();
    }

    @Test
    void failedTimeIsCountedOnce() {
        assertThat(Stretches.failedSeconds(
                        List.of(stretch("CRITICAL", 0, 10), stretch("WARNING", 0, 60), stretch("CRITICAL", 5, 20))))
                .isEqualTo(20 * 60);
    }

    private static Outage outage(int from, int to) {
        return new Outage("KZ", "TTP", "N", at(from), at(to));
    }

    private static Stretch stretch(String state, int from, int to) {
        return new Stretch(state, at(from), at(to));
    }

    private static Instant at(int minutes) {
        return MIDNIGHT.plusSeconds(60L * minutes);
    }
}

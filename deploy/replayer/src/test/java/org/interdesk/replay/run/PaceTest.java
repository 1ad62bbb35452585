package org.interdesk.replay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong();
    private final List<Long> slept = new ArrayList<>();

    @Test
    void spreadsTurnsEvenly() {
        var pace = pace(4);

        pace.await();
        pace.await();
        pace.await();

        assertThat(slept).containsExactly(250_000_000L, 250_000_000L);
    }

    @Test
    void aPauseIsNotFollowedByABurst() {
        var pace = pace(4);
        pace.await();
        nanos.addAndGet(10_000_000_000L);

        pace.await();
        pace.await();

        assertThat(slept).containsExactly(250_000_000L);
    }

    @Test
    void withoutALimitNobodyWaits() {
        var pace = pace(0);

        pace.await();
        pace.await();

        assertThat(slept).isEmpty();
    }

    private Pace pace(double perSecond) {
        return new Pace(perSecond, nanos::get, duration -> {
            slept.add(duration);
            nanos.addAndGet(duration);
        });
    }
}

package org.interdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void aSteadyLoadMakesAsManyCallsAsItWasAskedFor() throws Exception {
        var calls = new AtomicInteger();

        var latencies = new Load(4, Duration.ofMillis(500)).steady(() -> calls::incrementAndGet, 200);

        assertThat(calls).hasValue(100);
        assertThat(latencies.count()).isEqualTo(100);
    }

    @Test
    void aCallThatHadToWaitForItsTurnIsMeasuredFromItsTurn() throws Exception {
        var first = new AtomicInteger();

        var latencies = new Load(1, Duration.ofMillis(200))
                .steady(
                        () -> () -> {
                            if (first.getAndIncrement() == 0) {
                                Thread.sleep(150);
                            }
                        },
                        100);

        assertThat(latencies.percentile(0.5)).isGreaterThan(20);
    }

    @Test
    void failuresAreCountedApart() throws Exception {
        var latencies = new Load(1, Duration.ofMillis(50))
                .steady(
                        () -> () -> {
                            throw new IllegalStateException();
                        },
                        100);

        assertThat(latencies.failures()).isEqualTo(5);
        assertThat(latencies.count()).isZero();
    }
}

package org.interdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
        var nanos = new AtomicLong();
        var first = new AtomicBoolean(true);

        var latencies = new Load(1, Duration.ofMillis(40), () -> nanos.getAndAdd(1_000))
                .steady(
                        () -> () -> {
                            if (first.getAndSet(false)) {
                                nanos.addAndGet(150_000_000);
                            }
                        },
                        100);

        assertThat(latencies.count()).isEqualTo(4);
        assertThat(latencies.percentile(0.01)).isGreaterThan(120);
        assertThat(latencies.percentile(1)).isGreaterThan(150);
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

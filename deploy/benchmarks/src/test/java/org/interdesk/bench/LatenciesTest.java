package org.interdesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aPercentileIsTheTimeWithinWhichThatShareWasDone() {
        var latencies = new Latencies();
        for (var millis = 1; millis <= 5_000; millis++) {
            latencies.took(millis * 1_000_000L);
        }

        assertThat(latencies.percentile(0.5)).isEqualTo(2_500);
        assertThat(latencies.percentile(0.99)).isEqualTo(4_950);
        assertThat(latencies.percentile(1)).isEqualTo(5_000);
        assertThat(latencies.count()).isEqualTo(5_000);
    }

    @Test
    void nothingMeasuredIsNotZero() {
        assertThat(new Latencies().percentile(0.99)).isNaN();
    }

    @Test
    void failuresAreSaid() {
        var latencies = new Latencies();
        latencies.took(1_000_000);
        latencies.failed();

        assertThat(latencies.toString()).contains("1 FAILED");
    }
}

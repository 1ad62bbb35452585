package org.interdesk.records.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofHours(1), 15);

    @ParameterizedTest(name = "after failure {0}: {1}")
    @CsvSource({"1,PT30S", "2,PT1M", "3,PT2M", "7,PT32M", "8,PT1H", "9,PT1H", "200,PT1H"})
    void thePauseDoublesUpToTheLongest(int failures, Duration pause) {
        assertThat(USUAL.pauseAfter(failures)).isEqualTo(pause);
    }

    @Test
    void patienceEndsWithTheLastTry() {
        assertThat(USUAL.isExhausted(14)).isFalse();
        assertThat(USUAL.isExhausted(15)).isTrue();
    }
}

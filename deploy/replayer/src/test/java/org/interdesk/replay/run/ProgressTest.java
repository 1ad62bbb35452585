package org.interdesk.replay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void tellsShareRateAndRemainingTime() {
        assertThat(Progress.line(1000, 250, 250, Duration.ofSeconds(50)))
                .isEqualTo("[###############---------------]  50 %  500 of 1,000 rows  5 rows/s  01:40 left");
    }

    @Test
    void beforeTheFirstRowNobodyKnowsHowLongItTakes() {
        assertThat(Progress.line(1000, 0, 0, Duration.ZERO)).endsWith("0 of 1,000 rows  0 rows/s  --:-- left");
    }
}

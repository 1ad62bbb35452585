package org.interdesk.portal.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.interdesk.portal.sla.SlaChip.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaChipTest {

    private static final Instant DUE = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "RUNNING, false, 1000, RUNNING, 3000",
        "RUNNING, false, 2999, RUNNING, 1001",
        "RUNNING, false, 3000, SOON, 1000",
        "RUNNING, true, 4100, LATE, 100",
        "PAUSED, false, 3900, PAUSED, 100",
        "PAUSED, true, 4500, PAUSEDLATE, 500",
        "FULFILLED, false, 100, KEPT, 3900",
        "FULFILLED, true, 5000, MISSED, 1000",
        "CANCELLED, false, 0, CANCELLED, 4000",
    })
    void aPromiseStands(String state, boolean breached, long used, Standing standing, long seconds) {
        assertThat(new Commitment(
                                "id",
                                "resolution",
                                new Commitment.Subject(Commitment.TICKET, "EEC-1"),
                                "BY",
                                state,
                                breached,
                                null,
                                DUE,
                                null,
                                null,
                                4000,
                                used,
                                0,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .chip())
                .isEqualTo(new SlaChip(standing, seconds, DUE));
    }

    @Test
    void finishingExactlyThenIsStillInTime() {
        assertThat(SlaChip.of(DUE, DUE).standing()).isEqualTo(Standing.SOON);
        assertThat(SlaChip.of(DUE, DUE.plusSeconds(1)).standing()).isEqualTo(Standing.LATE);
        assertThat(SlaChip.of(DUE, DUE.minusSeconds(7201)).standing()).isEqualTo(Standing.RUNNING);
        assertThat(SlaChip.of(null, DUE)).isNull();
    }
}

package org.interdesk.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.interdesk.portal.block.StateStrip;
import org.interdesk.portal.block.StateStrip.State;
import org.interdesk.portal.block.StateStrip.Stretch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthTest {

    private static final Month OCTOBER = new Month(YearMonth.of(2026, 10), ZoneId.of("Asia/Bishkek"));

    private static Component component(@Nullable String silence, Span... spans) {
        return new Component(
                "TTP",
                "ДТС",
                "TTP",
                BigDecimal.TEN,
                false,
                silence,
                List.of(spans),
                null,
                BigDecimal.TEN,
                BigDecimal.TEN);
    }

    @Test
    void theMonthBeginsAndEndsAtThePartysMidnight() {
        assertThat(OCTOBER.from()).isEqualTo("2026-09-30T18:00:00Z");
        assertThat(OCTOBER.to()).isEqualTo("2026-10-31T18:00:00Z");
        assertThat(OCTOBER.zoneWords()).isEqualTo("Asia/Bishkek, UTC+6");
    }

    @Test
    void betweenTheSpansHoldsWhatSilenceMeans() {
        Instant begin = Instant.parse("2026-10-05T00:00:00Z");

        StateStrip strip = OCTOBER.strip(component("MISSING", new Span(State.OK, begin, begin.plusSeconds(60))));

        assertThat(strip).isNotNull();
        assertThat(strip.stretches())
                .containsExactly(
                        new Stretch(State.MISSING, OCTOBER.from(), begin),
                        new Stretch(State.OK, begin, begin.plusSeconds(60)),
                        new Stretch(State.MISSING, begin.plusSeconds(60), OCTOBER.to()));
    }

    @Test
    void aComponentWithoutSpansIsOneStretchAndOneThatNothingIsSaidAboutHasNoStrip() {
        assertThat(OCTOBER.strip(component("OK")))
                .isEqualTo(new StateStrip(
                        OCTOBER.from(), OCTOBER.to(), List.of(new Stretch(State.OK, OCTOBER.from(), OCTOBER.to()))));
        assertThat(OCTOBER.strip(component(null))).isNull();
    }
}

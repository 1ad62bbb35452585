package org.interdesk.sla.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.sla.calendar.model.CalendarFixtures.NINE_TO_SIX;
import static org.interdesk.sla.calendar.model.CalendarFixtures.aCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.interdesk.sla.calendar.model.SpecialDay.DayOff;
import org.interdesk.sla.calendar.model.SpecialDay.Shortened;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate THU_12_NOV = LocalDate.parse("2026-11-12");
    private static final LocalDate TUE_17_NOV = LocalDate.parse("2026-11-17");
    private static final Instant WED_11_NOV_17_30 = Instant.parse("2026-11-11T14:30:00Z");

    private final WorkingDays days = new WorkingDays(aCalendar(
            "Europe/Moscow",
            NINE_TO_SIX,
            Map.of(THU_12_NOV, new DayOff(null, "act"), TUE_17_NOV, new Shortened(null, "act", 3_600))));

    @Test
    void theDayOnWhichCountingBeginsIsNotCounted() {
        assertThat(days.plus(WED_11_NOV_17_30, 1, DayEnd.END_OF_DAY)).isEqualTo("2026-11-13T15:00:00Z");
    }

    @Test
    void theEndOfAShortenedDayIsItsOwnClosingInstant() {
        assertThat(days.plus(WED_11_NOV_17_30, 3, DayEnd.END_OF_DAY)).isEqualTo("2026-11-17T14:00:00Z");
    }

    @Test
    void theSameTimeOutsideHoursMovesToTheNextOpening() {
        assertThat(days.plus(WED_11_NOV_17_30, 2, DayEnd.SAME_TIME)).isEqualTo("2026-11-16T14:30:00Z");
        assertThat(days.plus(WED_11_NOV_17_30, 3, DayEnd.SAME_TIME)).isEqualTo("2026-11-18T06:00:00Z");
    }

    @Test
    void zeroDaysEndOnTheSameDayOrTheNextWorkedOne() {
        assertThat(days.plus(WED_11_NOV_17_30, 0, DayEnd.END_OF_DAY)).isEqualTo("2026-11-11T15:00:00Z");
        assertThat(days.plus(Instant.parse("2026-11-14T10:00:00Z"), 0, DayEnd.END_OF_DAY))
                .isEqualTo("2026-11-16T15:00:00Z");
    }

    @Test
    void theNthWorkingDayOfAMonthSkipsHolidays() {
        assertThat(days.nthOf(YearMonth.of(2026, 11), 5)).isEqualTo("2026-11-06");
        assertThat(days.nthOf(YearMonth.of(2026, 11), 10)).isEqualTo("2026-11-16");
        assertThatThrownBy(() -> days.nthOf(YearMonth.of(2026, 11), 21)).isInstanceOf(IllegalArgumentException.class);
    }
}

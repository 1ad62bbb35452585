package org.interdesk.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.interdesk.sla.agreement.model.Target.DayOfNextMonth;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.model.DayKind;
import org.interdesk.sla.calendar.model.MonthDay;
import org.interdesk.sla.calendar.model.SecondCount;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.calendar.model.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped data against dates that can be looked up in the published production calendars. */
class ShippedCalendarsTest {

    private static final List<CalendarVersion> ALL = new ShippedCalendars().all();

    @ParameterizedTest
    @CsvSource({
        "RU-OFFICE, 2026-01-12, WORKDAY", // a library once made it a holiday
        "RU-OFFICE, 2024-04-27, WORKING_WEEKEND",
        "RU-OFFICE, 2024-12-28, WORKING_WEEKEND",
        "RU-OFFICE, 2024-12-31, DAY_OFF",
        "BY-OFFICE, 2026-07-03, DAY_OFF",
        "KZ-OFFICE, 2024-03-22, DAY_OFF",
        "AM-OFFICE, 2024-09-21, DAY_OFF",
        "KG-OFFICE, 2024-08-31, DAY_OFF",
        "EEC-OFFICE, 2024-11-04, DAY_OFF"
    })
    void knownDaysAreWhatTheyAre(String code, LocalDate date, DayKind kind) {
        assertThat(calendar(code).plan(date).kind()).isEqualTo(kind);
    }

    @Test
    void everyDeskHasAnOfficeAndAHotline() {
        assertThat(ALL)
                .extracting(CalendarVersion::code)
                .contains("EEC-OFFICE", "EEC-HOTLINE", "KG-OFFICE", "KG-HOTLINE")
                .hasSize(17);
        assertThat(ALL).allSatisfy(c -> assertThat(c.effectiveFrom()).isEqualTo(LocalDate.of(2010, 1, 1)));
    }

    @Test
    void theWorkingSaturdayOfTheWorkedExampleIsInTheShippedData() {
        var hotline = calendar("RU-HOTLINE");

        assertThat(hotline.plus(Instant.parse("2024-04-26T17:30:00Z"), 3_600)).isEqualTo("2024-04-27T04:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({"AM-OFFICE", "BY-OFFICE", "KZ-OFFICE", "KG-OFFICE", "RU-OFFICE", "EEC-HOTLINE"})
    void eighteenYearsCountedSecondBySecondAgree(String code) {
        var calendar = calendar(code);
        var from = Instant.parse("2010-01-01T00:00:00Z");
        var to = Instant.parse("2028-12-31T00:00:00Z");

        assertThat(calendar.between(from, to)).isEqualTo(new SecondCount(calendar).between(from, to));
    }

    /** The dates are counted off the files by hand and by another program; New Year is longest in Russia and Kyrgyzstan. */
    @ParameterizedTest
    @CsvSource({
        "RU-OFFICE, 2025-12, 5, 2026-01-16T15:00:00Z",
        "EEC-OFFICE, 2025-12, 5, 2026-01-16T15:00:00Z",
        "AM-OFFICE, 2025-12, 5, 2026-01-12T14:00:00Z",
        "BY-OFFICE, 2025-12, 5, 2026-01-12T15:00:00Z",
        "KZ-OFFICE, 2025-12, 5, 2026-01-12T13:00:00Z",
        "KG-OFFICE, 2025-12, 5, 2026-01-14T12:00:00Z",
        "KG-OFFICE, 2023-12, 5, 2024-01-12T12:00:00Z",
        "KZ-OFFICE, 2023-12, 5, 2024-01-09T12:00:00Z", // before the state changed its zone
        "KZ-OFFICE, 2024-02, 5, 2024-03-07T13:00:00Z", // after
        "RU-OFFICE, 2024-02, 5, 2024-03-07T14:00:00Z", // a shortened day
        "KZ-OFFICE, 2026-04, 5, 2026-05-12T13:00:00Z",
        "KG-OFFICE, 2026-04, 5, 2026-05-15T12:00:00Z",
        "BY-OFFICE, 2026-10, 5, 2026-11-06T14:00:00Z",
        "AM-OFFICE, 2026-10, 5, 2026-11-06T14:00:00Z",
        "RU-OFFICE, 2026-10, 5, 2026-11-09T15:00:00Z",
        "EEC-OFFICE, 2025-12, 10, 2026-01-23T15:00:00Z",
        "EEC-OFFICE, 2024-12, 10, 2025-01-22T15:00:00Z",
        "EEC-OFFICE, 2026-10, 10, 2026-11-16T15:00:00Z"
    })
    void aReportIsDueByTheNthWorkingDayOfTheNextMonth(String code, YearMonth month, int number, Instant due) {
        var target = new DayOfNextMonth(number).about(month);
        var start = due.minus(Duration.ofDays(40));
        var calendar = calendar(code);

        assertThat(target.due(start, calendar)).isEqualTo(due);
        assertThat(target.seconds(start, calendar)).isEqualTo(calendar.between(start, due));
        assertThat(target.seconds(due.plusSeconds(1), calendar)).isZero();
    }

    @Test
    void theCountOfAMonthSaysWhichDaysWerePassedOverAndWhy() {
        var count = new WorkingDays(calendar("KZ-OFFICE")).countOf(YearMonth.of(2026, 1), 5);

        assertThat(count)
                .extracting(MonthDay::number)
                .containsExactly(null, null, null, null, 1, 2, null, 3, 4, null, null, 5);
        assertThat(count.get(6).plan().kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(count.get(6).plan().act()).isNotBlank();
        assertThat(count.get(9).plan().kind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void draftYearsAreProvisional() {
        assertThat(calendar("BY-OFFICE").isProvisional(Instant.parse("2026-12-30T12:00:00Z")))
                .isFalse();
        assertThat(calendar("BY-OFFICE").isProvisional(Instant.parse("2027-01-11T12:00:00Z")))
                .isTrue();
        assertThat(calendar("BY-OFFICE").isProvisional(Instant.parse("2031-01-11T12:00:00Z")))
                .isTrue();
    }

    private static WorkingCalendar calendar(String code) {
        return new WorkingCalendar(
                ALL.stream().filter(c -> c.code().equals(code)).toList());
    }
}

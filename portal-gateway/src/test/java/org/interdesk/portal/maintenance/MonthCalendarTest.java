package org.interdesk.portal.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interdesk.portal.component.Impact;
import org.interdesk.portal.maintenance.MonthCalendar.Lane;
import org.interdesk.portal.maintenance.MonthCalendar.Slot;
import org.interdesk.portal.maintenance.MonthCalendar.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** November 2026 begins on a Sunday, so its grid begins on 26 October and ends on 6 December. */
class MonthCalendarTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final ZoneId MINSK = ZoneId.of("Europe/Minsk");

    private static Window window(String number, String startsAt, String endsAt) {
        Instant start = Instant.parse(startsAt);
        return new Window(
                number,
                1,
                "KZ",
                Impact.OUTAGE,
                Urgency.SCHEDULED,
                24,
                WindowState.AGREED,
                number,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                start,
                Instant.parse(endsAt),
                start,
                null,
                null,
                start,
                null,
                Set.of());
    }

    private static MonthCalendar november(Window... windows) {
        return new MonthCalendar(NOVEMBER, MINSK, LocalDate.of(2026, 11, 22), Arrays.asList(windows));
    }

    /** A lane as text: digits for empty days, a name times its days for a bar, with the edges it crosses. */
    private static String drawn(Lane lane) {
        return lane.slots().stream().map(MonthCalendarTest::drawn).collect(Collectors.joining(" "));
    }

    private static String drawn(Slot slot) {
        if (slot.bar() == null) {
            return String.valueOf(slot.days());
        }
        return (slot.bar().before() ? "<" : "") + slot.bar().window().number() + "x" + slot.days()
                + (slot.bar().after() ? ">" : "");
    }

    private static List<String> drawn(Week week) {
        return week.lanes().stream().map(MonthCalendarTest::drawn).toList();
    }

    @Test
    void theGridIsMadeOfWholeWeeks() {
        MonthCalendar november = november();

        assertThat(november.weeks()).hasSize(6).allMatch(week -> week.days().size() == 7);
        assertThat(november.from()).isEqualTo(Instant.parse("2026-10-25T21:00:00Z"));
        assertThat(november.to()).isEqualTo(Instant.parse("2026-12-06T21:00:00Z"));
        assertThat(november.weeks().get(0).days())
                .filteredOn(MonthCalendar.Day::inMonth)
                .hasSize(1);
        assertThat(november.isPresent()).isTrue();
    }

    @Test
    void aWindowIsABarOverEveryDayOnWhichItLasts() {
        Week week = november(window("A", "2026-11-17T21:00:00Z", "2026-11-19T20:59:00Z"))
                .weeks()
                .get(3);

        assertThat(drawn(week)).containsExactly("2 Ax2 3");
    }

    @Test
    void theEndAtMidnightDoesNotReachIntoTheNextDay() {
        Week week = november(window("A", "2026-11-16T22:00:00Z", "2026-11-17T21:00:00Z"))
                .weeks()
                .get(3);

        assertThat(drawn(week)).containsExactly("1 Ax1 5");
    }

    @Test
    void aWindowOverSeveralWeeksSaysWhereItGoesOn() {
        List<Week> weeks = november(window("A", "2026-11-14T06:00:00Z", "2026-11-23T06:00:00Z"))
                .weeks();

        assertThat(drawn(weeks.get(2))).containsExactly("5 Ax2>");
        assertThat(drawn(weeks.get(3))).containsExactly("<Ax7>");
        assertThat(drawn(weeks.get(4))).containsExactly("<Ax1 6");
    }

    @Test
    void windowsOfTheSameDaysStandInLanesAndOthersShareThem() {
        Week week = november(
                        window("C", "2026-11-20T06:00:00Z", "2026-11-20T08:00:00Z"),
                        window("A", "2026-11-16T06:00:00Z", "2026-11-18T08:00:00Z"),
                        window("B", "2026-11-17T06:00:00Z", "2026-11-17T08:00:00Z"))
                .weeks()
                .get(3);

        assertThat(drawn(week)).containsExactly("Ax3 1 Cx1 2", "1 Bx1 5");
    }

    @ParameterizedTest
    @CsvSource({"Europe/Minsk, 0 1", "Asia/Almaty, 1 0"})
    void theDayIsThatOfTheDesk(String zone, String where) {
        Window late = window("A", "2026-11-15T19:30:00Z", "2026-11-15T20:30:00Z");
        MonthCalendar calendar =
                new MonthCalendar(NOVEMBER, ZoneId.of(zone), LocalDate.of(2026, 11, 22), List.of(late));

        List<Week> weeks = calendar.weeks();

        assertThat(weeks.get(3).lanes().size() + " " + weeks.get(2).lanes().size())
                .isEqualTo(where);
    }
}

package org.interdesk.sla.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.sla.calendar.model.CalendarFixtures.NINE_TO_SIX;
import static org.interdesk.sla.calendar.model.CalendarFixtures.aCalendar;
import static org.interdesk.sla.calendar.model.CalendarFixtures.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.interdesk.sla.calendar.model.SpecialDay.DayOff;
import org.interdesk.sla.calendar.model.SpecialDay.OwnHours;

/** Laws that hold for every calendar, moment and amount. */
class WorkingTimePropertiesTest {

    private static final long A_YEAR_OF_WORK = 250L * 9 * 3_600;
    private static final List<WorkingCalendar> CALENDARS = List.of(
            aCalendar("Europe/Berlin", daily("01:30", "03:30"), Map.of()),
            aCalendar("Asia/Almaty", daily("00:00", "24:00"), Map.of()),
            aCalendar(
                    "Asia/Yerevan",
                    NINE_TO_SIX,
                    Map.of(
                            LocalDate.parse("2024-06-12"), new DayOff(null, "act"),
                            LocalDate.parse("2024-06-15"),
                                    new OwnHours(
                                            null,
                                            "act",
                                            List.of(
                                                    LocalWindow.of("08:00", "09:00"),
                                                    LocalWindow.of("23:00", "24:00"))))));

    @Property
    void whatIsAddedIsWhatLiesBetween(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") long from,
            @ForAll @LongRange(min = 0, max = A_YEAR_OF_WORK) long seconds) {
        assertThat(calendar.between(from, calendar.plus(from, seconds))).isEqualTo(seconds);
    }

    @Property
    void addingIsMonotonic(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") long from,
            @ForAll @LongRange(min = 1, max = A_YEAR_OF_WORK) long seconds,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more) {
        assertThat(calendar.plus(from, seconds + more)).isGreaterThan(calendar.plus(from, seconds));
        assertThat(calendar.plus(from + more, seconds)).isGreaterThanOrEqualTo(calendar.plus(from, seconds));
    }

    @Property
    void addingInTwoStepsIsAddingAtOnce(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") long from,
            @ForAll @LongRange(min = 0, max = A_YEAR_OF_WORK) long first,
            @ForAll @LongRange(min = 1, max = A_YEAR_OF_WORK) long second) {
        assertThat(calendar.plus(calendar.plus(from, first), second)).isEqualTo(calendar.plus(from, first + second));
    }

    @Property
    void pausesAreAddedInWorkingSeconds(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") long from,
            @ForAll @LongRange(min = 0, max = 1_000_000) long before,
            @ForAll @LongRange(min = 0, max = 1_000_000) long pause,
            @ForAll @LongRange(min = 1, max = 1_000_000) long rest) {
        var resumed = from + before + pause;
        var used = calendar.between(from, from + before);
        var paused = calendar.between(from + before, resumed);

        assertThat(calendar.plus(resumed, rest)).isEqualTo(calendar.plus(from, used + paused + rest));
    }

    @Property(tries = 200)
    void theCountSecondBySecondAgrees(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") long from,
            @ForAll @LongRange(min = 0, max = 3_000_000) long length) {
        var counted =
                new SecondCount(calendar).between(Instant.ofEpochSecond(from), Instant.ofEpochSecond(from + length));

        assertThat(calendar.between(from, from + length)).isEqualTo(counted);
    }

    @Property(tries = 200)
    void theExplanationAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") long from,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seconds) {
        var due = Instant.ofEpochSecond(calendar.plus(from, seconds));
        var explanation = DueExplanation.of(calendar, Instant.ofEpochSecond(from), due, List.of());

        assertThat(explanation.counted().stream()
                        .mapToLong(DueExplanation.Counted::seconds)
                        .sum())
                .isEqualTo(seconds);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(CALENDARS);
    }

    @Provide
    Arbitrary<Long> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2023-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2025-12-31T00:00:00Z").getEpochSecond());
    }
}

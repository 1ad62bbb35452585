package org.interdesk.sla.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.sla.calendar.model.CalendarFixtures.NINE_TO_SIX;
import static org.interdesk.sla.calendar.model.CalendarFixtures.aCalendar;
import static org.interdesk.sla.calendar.model.CalendarFixtures.aVersion;
import static org.interdesk.sla.calendar.model.CalendarFixtures.anOffice;
import static org.interdesk.sla.calendar.model.CalendarFixtures.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.interdesk.sla.calendar.model.SpecialDay.DayOff;
import org.interdesk.sla.calendar.model.SpecialDay.OwnHours;
import org.interdesk.sla.calendar.model.SpecialDay.Shortened;
import org.interdesk.sla.calendar.model.SpecialDay.WorkingWeekend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final Instant FRI_16_00 = Instant.parse("2026-07-24T13:00:00Z");
    private static final Instant FRI_18_00 = Instant.parse("2026-07-24T15:00:00Z");
    private static final Instant SAT_10_00 = Instant.parse("2026-07-25T07:00:00Z");
    private static final Instant MON_09_00 = Instant.parse("2026-07-27T06:00:00Z");
    private static final Instant MON_11_00 = Instant.parse("2026-07-27T08:00:00Z");
    private static final int HOUR = 3_600;

    @Test
    void aTargetUsedUpAtClosingTimeIsDueAtTheClosingInstant() {
        assertThat(anOffice().plus(FRI_16_00, 2 * HOUR)).isEqualTo(FRI_18_00);
        assertThat(anOffice().plus(FRI_16_00, 11 * HOUR)).isEqualTo(Instant.parse("2026-07-27T15:00:00Z"));
    }

    @Test
    void oneSecondMoreThanTheDayHasEndsAfterTheNextOpening() {
        assertThat(anOffice().plus(FRI_16_00, 2 * HOUR + 1)).isEqualTo(MON_09_00.plusSeconds(1));
    }

    @Test
    void countingThatStartsWhileClosedBeginsAtTheNextOpening() {
        assertThat(anOffice().plus(SAT_10_00, 2 * HOUR)).isEqualTo(MON_11_00);
        assertThat(anOffice().plus(FRI_18_00, 2 * HOUR)).isEqualTo(MON_11_00);
    }

    @Test
    void nothingAddedStaysInsideHoursAndMovesToTheOpeningOutside() {
        assertThat(anOffice().plus(FRI_16_00, 0)).isEqualTo(FRI_16_00);
        assertThat(anOffice().plus(SAT_10_00, 0)).isEqualTo(MON_09_00);
    }

    @Test
    void theClosedPeriodHasNoWorkingTime() {
        assertThat(anOffice().between(FRI_18_00, MON_09_00)).isZero();
        assertThat(anOffice().between(FRI_16_00, MON_11_00)).isEqualTo(4 * HOUR);
        assertThat(anOffice().between(SAT_10_00, SAT_10_00)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-24T05:59:59Z, false, 2026-07-24T06:00:00Z",
        "2026-07-24T06:00:00Z, true, 2026-07-24T15:00:00Z",
        "2026-07-24T14:59:59Z, true, 2026-07-24T15:00:00Z",
        "2026-07-24T15:00:00Z, false, 2026-07-27T06:00:00Z",
        "2026-12-31T20:00:00Z, false, 2027-01-01T06:00:00Z",
    })
    void anOfficeIsOpenFromItsOpeningInstantUpToItsClosingInstant(Instant at, boolean open, Instant until) {
        assertThat(anOffice().openingAt(at)).isEqualTo(new Opening(open, until));
    }

    @Test
    void roundTheClockIsOneOpeningAcrossMidnight() {
        var always = aCalendar("Europe/Moscow", daily("00:00", "24:00"), Map.of());

        assertThat(always.openingAt(SAT_10_00).open()).isTrue();
        assertThat(always.openingAt(SAT_10_00).until()).isAfter(SAT_10_00.plusSeconds(100L * 24 * HOUR));
    }

    @Test
    void theEndBeforeTheBeginningAndNegativeAmountsAreRefused() {
        assertThatThrownBy(() -> anOffice().between(MON_09_00, FRI_16_00)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> anOffice().plus(MON_09_00, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void specialDaysBeatTheWeek() {
        var calendar = aCalendar(
                "Europe/Moscow",
                NINE_TO_SIX,
                Map.of(
                        LocalDate.parse("2026-07-24"), new DayOff("Праздник", "act"),
                        LocalDate.parse("2026-07-25"), new WorkingWeekend(null, "act", 0),
                        LocalDate.parse("2026-07-27"), new Shortened(null, "act", SpecialDay.USUAL_SHORTENING),
                        LocalDate.parse("2026-07-28"),
                                new OwnHours(null, "act", List.of(LocalWindow.of("20:00", "24:00")))));

        assertThat(calendar.plan(LocalDate.parse("2026-07-24")).windows()).isEmpty();
        assertThat(calendar.plan(LocalDate.parse("2026-07-24")).name()).isEqualTo("Праздник");
        assertThat(calendar.plan(LocalDate.parse("2026-07-25")).windows())
                .containsExactly(LocalWindow.of("09:00", "18:00"));
        assertThat(calendar.plan(LocalDate.parse("2026-07-27")).windows())
                .containsExactly(LocalWindow.of("09:00", "17:00"));
        assertThat(calendar.plus(Instant.parse("2026-07-28T20:00:00Z"), HOUR))
                .isEqualTo(Instant.parse("2026-07-28T21:00:00Z"));
    }

    @Test
    void aHotlineIgnoresShortenedDays() {
        var days = Map.<LocalDate, SpecialDay>of(LocalDate.parse("2026-07-27"), new Shortened(null, "act", HOUR));
        var state = aVersion(1, "2010-01-01", "Europe/Moscow", NINE_TO_SIX, days);
        var hotline = new CalendarVersion(
                "RU-HOTLINE",
                1,
                state.effectiveFrom(),
                state.zone(),
                WeeklyHours.mondayToFriday("07:00", "21:00"),
                Map.of(),
                Map.of(),
                true,
                "point 19",
                state);

        assertThat(hotline.plan(LocalDate.parse("2026-07-27")).windows())
                .containsExactly(LocalWindow.of("07:00", "21:00"));
    }

    @Test
    void aRegionAddsItsDaysToThoseOfTheState() {
        var state = aVersion(
                1,
                "2010-01-01",
                "Europe/Moscow",
                NINE_TO_SIX,
                Map.of(LocalDate.parse("2026-11-04"), new DayOff("День народного единства", "state")));
        var region = new CalendarVersion(
                "RU-BA",
                1,
                state.effectiveFrom(),
                state.zone(),
                NINE_TO_SIX,
                Map.of(LocalDate.parse("2026-10-12"), new DayOff("День Республики", "region")),
                Map.of(),
                false,
                "region",
                state);

        assertThat(region.plan(LocalDate.parse("2026-11-04")).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(region.plan(LocalDate.parse("2026-10-12")).act()).isEqualTo("region");
        assertThat(region.isSettled(2026)).isTrue();
    }

    @Test
    void aNewVersionRulesFromItsEffectiveDateAndLeavesThePastAlone() {
        var first = aVersion(1, "2010-01-01", "Europe/Moscow", NINE_TO_SIX, Map.of());
        var second = aVersion(2, "2026-07-27", "Europe/Moscow", WeeklyHours.mondayToFriday("08:00", "17:00"), Map.of());
        var calendar = new WorkingCalendar(List.of(second, first));

        assertThat(calendar.version()).isEqualTo(2);
        assertThat(calendar.plus(FRI_16_00, 2 * HOUR)).isEqualTo(FRI_18_00);
        assertThat(calendar.plus(SAT_10_00, HOUR)).isEqualTo(MON_09_00);
    }

    @Test
    void aVersionInAnotherZoneDoesNotCountASecondTwice() {
        var first = aVersion(1, "2010-01-01", "Asia/Almaty", daily("00:00", "24:00"), Map.of());
        var second = aVersion(2, "2026-07-27", "Europe/Moscow", daily("00:00", "24:00"), Map.of());
        var calendar = new WorkingCalendar(List.of(first, second));
        var from = Instant.parse("2026-07-25T00:00:00Z");
        var to = Instant.parse("2026-07-29T00:00:00Z");

        assertThat(calendar.between(from, to)).isLessThanOrEqualTo(to.getEpochSecond() - from.getEpochSecond());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a window that starts in the gap starts after it, 02:30, 04:00, 2026-03-29T00:00:00Z, 3600",
        "a window inside the gap vanishes,               02:15, 02:45, 2026-03-29T00:00:00Z, 0",
        "a window across the gap loses an hour,          01:00, 04:00, 2026-03-28T23:00:00Z, 7200",
        "in the overlap the real seconds count,          01:00, 04:00, 2026-10-24T22:00:00Z, 14400",
        "a window inside the overlap counts both times,  02:15, 02:45, 2026-10-24T22:00:00Z, 3600"
    })
    void daylightSavingNights(String rule, String opens, String closes, Instant from, long worked) {
        var berlin = aCalendar("Europe/Berlin", daily(opens, closes), Map.of());
        var until = from.plusSeconds(6 * HOUR);

        assertThat(berlin.between(from, until)).isEqualTo(worked);
        assertThat(new SecondCount(berlin).between(from, until)).isEqualTo(worked);
    }

    @Test
    void almatyIsFiveHoursAheadSinceMarch2024() {
        var almaty = aCalendar("Asia/Almaty", NINE_TO_SIX, Map.of());

        assertThat(almaty.plus(Instant.parse("2024-02-29T00:00:00Z"), 0))
                .isEqualTo(Instant.parse("2024-02-29T03:00:00Z"));
        assertThat(almaty.plus(Instant.parse("2024-03-01T00:00:00Z"), 0))
                .isEqualTo(Instant.parse("2024-03-01T04:00:00Z"));
        TimeZoneData.requireRecent();
        assertThat(TimeZoneData.version()).matches("20\\d\\d[a-z]+");
    }

    @Test
    void resultsInADraftYearOrWithoutDataAreProvisional() {
        assertThat(anOffice().isProvisional(Instant.parse("2026-12-31T20:59:59Z")))
                .isFalse();
        assertThat(anOffice().isProvisional(Instant.parse("2026-12-31T21:00:00Z")))
                .isTrue();
        assertThat(anOffice().isProvisional(Instant.parse("2040-01-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void yearsOutsideTheSupportedSpanAreRefused() {
        assertThatThrownBy(() -> anOffice().plus(Instant.parse("2149-12-31T00:00:00Z"), 100L * 365 * 86_400))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2149");
        assertThatThrownBy(() -> anOffice().plus(Instant.parse("1971-01-01T00:00:00Z"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalendarThatNeverOpensIsRefused() {
        assertThatThrownBy(() -> new WeeklyHours(Map.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

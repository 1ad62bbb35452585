package org.interdesk.sla.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Small calendars whose results can be checked against a printed calendar. */
public final class CalendarFixtures {

    public static final WeeklyHours NINE_TO_SIX = WeeklyHours.mondayToFriday("09:00", "18:00");

    private CalendarFixtures() {}

    /** Moscow, 09:00-18:00, without a special day. */
    public static WorkingCalendar anOffice() {
        return aCalendar("Europe/Moscow", NINE_TO_SIX, Map.of());
    }

    public static WorkingCalendar aCalendar(String zone, WeeklyHours week, Map<LocalDate, SpecialDay> days) {
        return new WorkingCalendar(List.of(aVersion(1, "2010-01-01", zone, week, days)));
    }

    public static CalendarVersion aVersion(
            int version, String effectiveFrom, String zone, WeeklyHours week, Map<LocalDate, SpecialDay> days) {
        return new CalendarVersion(
                "TEST",
                version,
                LocalDate.parse(effectiveFrom),
                ZoneId.of(zone),
                week,
                days,
                Map.of(2025, YearStatus.PRODUCTION_CALENDAR, 2026, YearStatus.FROM_LAW, 2027, YearStatus.DRAFT),
                false,
                "made for a test",
                null);
    }

    public static WeeklyHours daily(String from, String to) {
        var window = List.of(LocalWindow.of(from, to));
        return new WeeklyHours(
                Map.of(
                        DayOfWeek.MONDAY,
                        window,
                        DayOfWeek.TUESDAY,
                        window,
                        DayOfWeek.WEDNESDAY,
                        window,
                        DayOfWeek.THURSDAY,
                        window,
                        DayOfWeek.FRIDAY,
                        window,
                        DayOfWeek.SATURDAY,
                        window,
                        DayOfWeek.SUNDAY,
                        window),
                window);
    }
}

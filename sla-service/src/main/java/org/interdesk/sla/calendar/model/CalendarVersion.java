package org.interdesk.sla.calendar.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One published version of a calendar; it never changes afterwards.
 *
 * @param code the calendar's public name, for example {@code RU-OFFICE}
 * @param version counts up from 1 within the code
 * @param effectiveFrom first local date that this version rules; earlier dates keep the version before it
 * @param zone the IANA zone of the wall clock
 * @param days special days of this calendar alone
 * @param years status of the years whose days are known; empty when the calendar relies on the one it extends
 * @param ignoresShortening true for a hotline, whose hours the regulation fixes (domain 3.5)
 * @param provenance where the data come from, in words
 * @param base the version of the calendar this one extends (a region or a desk on top of its state), pinned when published
 */
public record CalendarVersion(
        String code,
        int version,
        LocalDate effectiveFrom,
        ZoneId zone,
        WeeklyHours week,
        Map<LocalDate, SpecialDay> days,
        Map<Integer, YearStatus> years,
        boolean ignoresShortening,
        String provenance,
        @Nullable CalendarVersion base) {

    public CalendarVersion {
        days = Map.copyOf(days);
        years = Map.copyOf(years);
    }

    /** What this version says about a date, whether or not it rules that date. */
    public DayPlan plan(LocalDate date) {
        var special = specialDay(date);
        var provisional = !isSettled(date.getYear());
        if (special != null) {
            var windows = special.windows(date.getDayOfWeek(), week, ignoresShortening);
            return new DayPlan(date, special.kind(), windows, special.name(), special.act(), provisional);
        }
        var windows = week.on(date.getDayOfWeek());
        return new DayPlan(
                date, windows.isEmpty() ? DayKind.WEEKEND : DayKind.WORKDAY, windows, null, null, provisional);
    }

    /** Whether the days of a year are more than a draft; a year without data is not settled. */
    public boolean isSettled(int year) {
        var own = years.get(year);
        if (own != null) {
            return own.isSettled();
        }
        return base != null && base.isSettled(year);
    }

    private @Nullable SpecialDay specialDay(LocalDate date) {
        var own = days.get(date);
        return own != null || base == null ? own : base.specialDay(date);
    }
}

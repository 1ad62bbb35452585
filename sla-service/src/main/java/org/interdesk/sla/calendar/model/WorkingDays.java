package org.interdesk.sla.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Promises counted in working days of a calendar: a working day is a local date with any working time (domain 3.5).
 *
 * <p>The day on which counting begins is never counted itself.
 */
public final class WorkingDays {

    /** Longest closed period that is searched through; longer ones mean a calendar that nobody works by. */
    private static final int LONGEST_CLOSURE_DAYS = 366;

    private final WorkingCalendar calendar;

    public WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean isWorkingDay(LocalDate date) {
        return closing(date) != null;
    }

    /**
     * The moment some working days after another.
     *
     * @param days zero or more; with zero, the day of {@code from} or the next working day after it
     */
    public Instant plus(Instant from, int days, DayEnd end) {
        if (days < 0) {
            throw new IllegalArgumentException("working days cannot be negative, but were " + days);
        }
        var started = calendar.dateOf(from);
        var date = days == 0 ? sameOrNext(started) : started;
        for (var i = 0; i < days; i++) {
            date = sameOrNext(date.plusDays(1));
        }
        if (end == DayEnd.END_OF_DAY) {
            return closingOf(date);
        }
        var time = from.atZone(calendar.zoneAt(from)).toLocalTime();
        return calendar.plus(date.atTime(time).atZone(calendar.zoneOn(date)).toInstant(), 0);
    }

    /**
     * The nth working day of a month, for example the 5th by which a report is handed in.
     *
     * @param n from 1
     * @throws IllegalArgumentException if the month has fewer working days
     */
    public LocalDate nthOf(YearMonth month, int n) {
        var found = 0;
        for (var day = 1; day <= month.lengthOfMonth(); day++) {
            var date = month.atDay(day);
            if (isWorkingDay(date) && ++found == n) {
                return date;
            }
        }
        throw new IllegalArgumentException(month + " has " + found + " working days, so no number " + n);
    }

    /**
     * The count that leads to the nth working day of a month: every date from the first on, the last one being the nth.
     *
     * @param n from 1
     * @throws IllegalArgumentException if the month has fewer working days
     */
    public List<MonthDay> countOf(YearMonth month, int n) {
        var days = new ArrayList<MonthDay>();
        var found = 0;
        var last = nthOf(month, n);
        for (var date = month.atDay(1); !date.isAfter(last); date = date.plusDays(1)) {
            days.add(new MonthDay(calendar.plan(date), isWorkingDay(date) ? Integer.valueOf(++found) : null));
        }
        return days;
    }

    /**
     * The closing instant of a working day.
     *
     * @throws IllegalArgumentException if nobody works on that date
     */
    public Instant closingOf(LocalDate date) {
        var closing = closing(date);
        if (closing == null) {
            throw new IllegalArgumentException(date + " is not a working day");
        }
        return Instant.ofEpochSecond(closing);
    }

    private LocalDate sameOrNext(LocalDate date) {
        for (var i = 0; i < LONGEST_CLOSURE_DAYS; i++) {
            if (isWorkingDay(date.plusDays(i))) {
                return date.plusDays(i);
            }
        }
        throw new IllegalArgumentException("no working day within a year after " + date);
    }

    private @Nullable Long closing(LocalDate date) {
        var last = new Long[1];
        var day = calendar.ruledDay(date);
        ZonedWindows.lay(date, day.windows(), day.rules(), (open, close) -> last[0] = close);
        return last[0];
    }
}

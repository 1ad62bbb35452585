package org.interdesk.sla.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * A calendar that answers questions: all versions published up to one of them, each ruling from its effective date.
 *
 * <p>Dates before the first effective date are ruled by the first version. The working stretches are laid out per span of years when
 * first needed and kept; the span grows on demand within {@link #FIRST_YEAR} and {@link #LAST_YEAR}, so the memory of a calendar is
 * bounded (a century of one window a day takes about 600 kB).
 */
public final class WorkingCalendar implements WorkingTime {

    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2149;

    private static final long YEAR = 31_556_952L;
    private static final int YEARS_AHEAD = 2;

    private final List<CalendarVersion> versions;
    private final CalendarVersion latest;
    private volatile WindowIndex index;

    /**
     * Resolves a calendar.
     *
     * @param versions of one code; any order, at least one
     */
    public WorkingCalendar(List<CalendarVersion> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a calendar needs at least one version");
        }
        this.versions = versions.stream()
                .sorted(Comparator.comparingInt(CalendarVersion::version))
                .toList();
        this.latest = this.versions.get(this.versions.size() - 1);
        var year =
                Math.min(LAST_YEAR, Math.max(FIRST_YEAR, latest.effectiveFrom().getYear()));
        this.index = WindowIndex.of(year, year, this::ruledDay);
    }

    public String code() {
        return latest.code();
    }

    /** The number of the newest version that took part; stored with every result. */
    public int version() {
        return latest.version();
    }

    @Override
    public long between(Instant from, Instant to) {
        return between(from.getEpochSecond(), to.getEpochSecond());
    }

    /** {@link #between(Instant, Instant)} in epoch seconds; allocates nothing once the years are laid out. */
    public long between(long from, long to) {
        if (to < from) {
            throw new IllegalArgumentException("the end lies " + (from - to) + " s before the beginning");
        }
        var laid = covering(from, to);
        return laid.worked(to) - laid.worked(from);
    }

    @Override
    public Instant plus(Instant from, long seconds) {
        return Instant.ofEpochSecond(plus(from.getEpochSecond(), seconds));
    }

    /** {@link #plus(Instant, long)} in epoch seconds; allocates nothing once the years are laid out. */
    public long plus(long from, long seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("working time cannot be negative, but was " + seconds + " s");
        }
        var laid = covering(from, from);
        var due = laid.plus(from, seconds);
        while (due == WindowIndex.BEYOND) {
            if (laid.lastYear() == LAST_YEAR) {
                throw new IllegalArgumentException(seconds + " s of working time end after the year " + LAST_YEAR);
            }
            laid = lay(laid.firstYear(), Math.min(LAST_YEAR, laid.lastYear() + 2));
            due = laid.plus(from, seconds);
        }
        return due;
    }

    /**
     * Whether the calendar works at a moment, and until when that stays so. At the opening instant it works, at the closing
     * instant it does not any more; windows that touch are one.
     */
    public Opening openingAt(Instant moment) {
        var second = moment.getEpochSecond();
        var laid = covering(second, second);
        var change = laid.changeAfter(second);
        if (change == WindowIndex.BEYOND && laid.lastYear() < LAST_YEAR) {
            laid = lay(laid.firstYear(), Math.min(LAST_YEAR, yearNear(second, YEARS_AHEAD)));
            change = laid.changeAfter(second);
        }
        return new Opening(laid.isWorked(second), change == WindowIndex.BEYOND ? null : Instant.ofEpochSecond(change));
    }

    /** The date's hours and what they are due to. */
    public DayPlan plan(LocalDate date) {
        return ruling(date).plan(date);
    }

    /** The zone whose wall clock rules a moment. */
    public ZoneId zoneAt(Instant moment) {
        for (var i = versions.size() - 1; i > 0; i--) {
            var version = versions.get(i);
            if (!moment.atZone(version.zone()).toLocalDate().isBefore(version.effectiveFrom())) {
                return version.zone();
            }
        }
        return versions.get(0).zone();
    }

    public ZoneId zoneOn(LocalDate date) {
        return ruling(date).zone();
    }

    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zoneAt(moment)).toLocalDate();
    }

    /** Whether a result at this moment rests on a year whose calendar is not settled (domain 3.5). */
    public boolean isProvisional(Instant moment) {
        var date = dateOf(moment);
        return !ruling(date).isSettled(date.getYear());
    }

    RuledDay ruledDay(LocalDate date) {
        var version = ruling(date);
        return new RuledDay(version.plan(date).windows(), version.zone().getRules());
    }

    private CalendarVersion ruling(LocalDate date) {
        for (var i = versions.size() - 1; i > 0; i--) {
            if (!date.isBefore(versions.get(i).effectiveFrom())) {
                return versions.get(i);
            }
        }
        return versions.get(0);
    }

    private WindowIndex covering(long from, long to) {
        var laid = index;
        if (laid.covers(from) && laid.covers(to)) {
            return laid;
        }
        var wanted = lay(Math.min(laid.firstYear(), yearNear(from, -1)), Math.max(laid.lastYear(), yearNear(to, 1)));
        if (!wanted.covers(from) || !wanted.covers(to)) {
            throw new IllegalArgumentException("moments must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return wanted;
    }

    /** One year more than asked for, so that neighbouring questions do not lay the years out again. */
    private static int yearNear(long second, int beyond) {
        var year = Math.floorDiv(second, YEAR) + 1970 + beyond;
        return (int) Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));
    }

    private synchronized WindowIndex lay(int firstYear, int lastYear) {
        var laid = index;
        if (laid.firstYear() > firstYear || laid.lastYear() < lastYear) {
            laid = WindowIndex.of(
                    Math.min(laid.firstYear(), firstYear), Math.max(laid.lastYear(), lastYear), this::ruledDay);
            index = laid;
        }
        return laid;
    }
}

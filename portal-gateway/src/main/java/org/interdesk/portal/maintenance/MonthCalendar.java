package org.interdesk.portal.maintenance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of maintenance as a grid: whole weeks from Monday, and in each week the windows as bars over its days, in as many
 * lanes as it takes for no two to overlap.
 *
 * <p>A window covers every day of {@code zone} on which it lasts, if only for a minute; one that ends at midnight does not
 * reach into the day that begins then.
 */
public record MonthCalendar(YearMonth month, ZoneId zone, LocalDate today, List<Window> windows) {

    private static final int DAYS = 7;

    /** A day of the grid; those before and after the month fill its first and last week. */
    public record Day(LocalDate date, boolean inMonth, boolean today) {}

    /**
     * A window's share in a week.
     *
     * @param before whether it began in an earlier week
     * @param after whether it goes on in the next one
     */
    public record Bar(Window window, boolean before, boolean after) {}

    /**
     * A stretch of a lane.
     *
     * @param days how many days wide
     * @param bar null where there is nothing
     */
    public record Slot(int days, @Nullable Bar bar) {}

    /** A row of bars below the days of a week. */
    public record Lane(List<Slot> slots) {}

    /** Seven days and the bars over them. */
    public record Week(List<Day> days, List<Lane> lanes) {}

    private record Placed(Window window, int first, int last, boolean before, boolean after) {

        boolean isFreeAfter(Placed earlier) {
            return first > earlier.last;
        }
    }

    public LocalDate firstDay() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The first moment of the grid. */
    public Instant from() {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    /** The first moment after the grid. */
    public Instant to() {
        return lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    public List<DayOfWeek> weekdays() {
        return Arrays.asList(DayOfWeek.values());
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }

    /** The month the reader lives in. */
    public YearMonth current() {
        return YearMonth.from(today);
    }

    public boolean isPresent() {
        return YearMonth.from(today).equals(month);
    }

    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = firstDay(); !monday.isAfter(lastDay()); monday = monday.plusDays(DAYS)) {
            weeks.add(new Week(days(monday), lanes(monday)));
        }
        return weeks;
    }

    private List<Day> days(LocalDate monday) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate date = monday.plusDays(i);
            days.add(new Day(date, YearMonth.from(date).equals(month), date.equals(today)));
        }
        return days;
    }

    private List<Lane> lanes(LocalDate monday) {
        List<List<Placed>> lanes = new ArrayList<>();
        for (Placed placed : placed(monday)) {
            List<Placed> lane = lanes.stream()
                    .filter(used -> placed.isFreeAfter(used.get(used.size() - 1)))
                    .findFirst()
                    .orElse(null);
            if (lane == null) {
                lane = new ArrayList<>();
                lanes.add(lane);
            }
            lane.add(placed);
        }
        return lanes.stream().map(MonthCalendar::lane).toList();
    }

    private List<Placed> placed(LocalDate monday) {
        LocalDate sunday = monday.plusDays(DAYS - 1);
        List<Placed> placed = new ArrayList<>();
        for (Window window : windows) {
            LocalDate first = LocalDate.ofInstant(window.startsAt(), zone);
            LocalDate last = LocalDate.ofInstant(window.endsAt().minusNanos(1), zone);
            if (first.isAfter(sunday) || last.isBefore(monday)) {
                continue;
            }
            placed.add(new Placed(
                    window,
                    first.isBefore(monday) ? 0 : (int) ChronoUnit.DAYS.between(monday, first),
                    last.isAfter(sunday) ? DAYS - 1 : (int) ChronoUnit.DAYS.between(monday, last),
                    first.isBefore(monday),
                    last.isAfter(sunday)));
        }
        placed.sort(Comparator.comparingInt(Placed::first)
                .thenComparing(Comparator.comparingInt(Placed::last).reversed())
                .thenComparing(one -> one.window().startsAt())
                .thenComparing(one -> one.window().number()));
        return placed;
    }

    private static Lane lane(List<Placed> bars) {
        List<Slot> slots = new ArrayList<>();
        int at = 0;
        for (Placed bar : bars) {
            if (bar.first() > at) {
                slots.add(new Slot(bar.first() - at, null));
            }
            slots.add(new Slot(bar.last() - bar.first() + 1, new Bar(bar.window(), bar.before(), bar.after())));
            at = bar.last() + 1;
        }
        if (at < DAYS) {
            slots.add(new Slot(DAYS - at, null));
        }
        return new Lane(slots);
    }
}

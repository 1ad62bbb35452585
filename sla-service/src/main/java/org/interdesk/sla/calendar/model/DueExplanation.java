package org.interdesk.sla.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Why something is due when it is (domain 3.15): every stretch that was counted and every day that was passed over, as data. Words
 * are the portal's business.
 *
 * @param zone of the calendar at the beginning
 * @param counted in order; their seconds add up to what was used by {@code until}
 * @param notable dates in the span that differ from the plain week: days off, shortened days, working weekends, own hours
 * @param provisional whether the end lies in a year whose calendar is not settled
 */
public record DueExplanation(
        Instant from, Instant until, ZoneId zone, List<Counted> counted, List<DayPlan> notable, boolean provisional) {

    /**
     * One counted stretch, not longer than a day's window.
     *
     * @param localFrom the same beginning on the calendar's wall clock
     */
    public record Counted(Instant from, Instant to, LocalDateTime localFrom, LocalDateTime localTo, long seconds) {}

    /**
     * Explains the span from a start to a due instant (or to now, while a clock is paused).
     *
     * @param pauses in order and not overlapping; what lies in them is not counted
     */
    public static DueExplanation of(WorkingCalendar calendar, Instant from, Instant until, List<Pause> pauses) {
        var counted = new ArrayList<Counted>();
        var notable = new ArrayList<DayPlan>();
        var last = calendar.dateOf(until);
        for (LocalDate date = calendar.dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            var plan = calendar.plan(date);
            if (plan.kind() != DayKind.WORKDAY && plan.kind() != DayKind.WEEKEND) {
                notable.add(plan);
            }
            var zone = calendar.zoneOn(date);
            ZonedWindows.lay(
                    date,
                    plan.windows(),
                    zone.getRules(),
                    (open, close) -> withoutPauses(
                            Math.max(open, from.getEpochSecond()),
                            Math.min(close, until.getEpochSecond()),
                            pauses,
                            zone,
                            counted));
        }
        return new DueExplanation(
                from,
                until,
                calendar.zoneAt(from),
                List.copyOf(counted),
                List.copyOf(notable),
                calendar.isProvisional(until));
    }

    private static void withoutPauses(long open, long close, List<Pause> pauses, ZoneId zone, List<Counted> counted) {
        var cursor = open;
        for (var pause : pauses) {
            if (pause.to().getEpochSecond() > cursor && pause.from().getEpochSecond() < close) {
                add(cursor, pause.from().getEpochSecond(), zone, counted);
                cursor = pause.to().getEpochSecond();
            }
        }
        add(cursor, close, zone, counted);
    }

    private static void add(long from, long to, ZoneId zone, List<Counted> counted) {
        if (from < to) {
            var start = Instant.ofEpochSecond(from);
            var end = Instant.ofEpochSecond(to);
            counted.add(new Counted(
                    start, end, LocalDateTime.ofInstant(start, zone), LocalDateTime.ofInstant(end, zone), to - from));
        }
    }
}

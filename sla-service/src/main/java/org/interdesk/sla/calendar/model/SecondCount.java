package org.interdesk.sla.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts working seconds one by one: the second opinion on {@link WorkingCalendar#between} (domain 3.8).
 *
 * <p>It looks at every second's wall-clock time and shares nothing with the arithmetic it checks but the day plans. A year takes
 * about 50 ms.
 */
public final class SecondCount {

    private final WorkingCalendar calendar;

    public SecondCount(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Working seconds from {@code from} to {@code to}; zero when {@code to} is not later. */
    public long between(Instant from, Instant to) {
        var count = 0L;
        var second = from.getEpochSecond();
        var end = to.getEpochSecond();
        while (second < end) {
            var at = Instant.ofEpochSecond(second);
            var zone = calendar.zoneAt(at);
            var local = at.atZone(zone).toLocalDateTime();
            var timeOfDay = local.toLocalTime().toSecondOfDay();
            var transition = zone.getRules().nextTransition(at);
            var untilMidnight = second + LocalWindow.DAY - timeOfDay;
            var stop = Math.min(end, untilMidnight);
            if (transition != null) {
                stop = Math.min(stop, transition.toEpochSecond());
            }
            count += count(windowsOn(local.toLocalDate()), timeOfDay, stop - second);
            second = stop;
        }
        return count;
    }

    private List<LocalWindow> windowsOn(LocalDate date) {
        return calendar.plan(date).windows();
    }

    private static long count(List<LocalWindow> windows, int timeOfDay, long seconds) {
        var count = 0L;
        var end = timeOfDay + (int) seconds;
        for (var window : windows) {
            var from = window.from();
            var to = window.to();
            for (var second = timeOfDay; second < end; second++) {
                if (second >= from && second < to) {
                    count++;
                }
            }
        }
        return count;
    }
}

package org.interdesk.sla.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Lays the windows of a local date on the time line.
 *
 * <p>The rule of domain 3.16 in one sentence: a second is worked when its wall-clock time lies in a window. So a window that starts
 * in the gap of a zone starts after it, one inside the gap vanishes, and in an overlap the real seconds count, both times round.
 */
final class ZonedWindows {

    private static final long WIDEST_OFFSET = 18 * 3_600L;

    private ZonedWindows() {}

    /** Receives stretches of real time in ascending order. */
    @FunctionalInterface
    interface Stretches {
        void add(long open, long close);
    }

    static void lay(LocalDate date, List<LocalWindow> windows, ZoneRules rules, Stretches stretches) {
        if (windows.isEmpty()) {
            return;
        }
        var midnight = date.toEpochDay() * LocalWindow.DAY;
        var end = midnight + LocalWindow.DAY + WIDEST_OFFSET;
        var cursor = midnight - WIDEST_OFFSET;
        while (cursor < end) {
            var at = Instant.ofEpochSecond(cursor);
            var offset = rules.getOffset(at).getTotalSeconds();
            var transition = rules.nextTransition(at);
            var until = transition == null ? end : Math.min(end, transition.toEpochSecond());
            for (var window : windows) {
                var open = Math.max(cursor, midnight + window.from() - offset);
                var close = Math.min(until, midnight + window.to() - offset);
                if (open < close) {
                    stretches.add(open, close);
                }
            }
            cursor = until;
        }
    }
}

package org.interdesk.sla.calendar.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one local day during which a desk works: half-open, so the second it ends is no longer worked.
 *
 * @param from seconds since local midnight, 0 to 86,399
 * @param to seconds since local midnight, greater than {@code from}; 86,400 stands for 24:00
 */
public record LocalWindow(int from, int to) {

    /** Seconds of a local day without a change of zone. */
    public static final int DAY = 86_400;

    public LocalWindow {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException(
                    "window must lie within one day and not be empty, but was " + from + "-" + to);
        }
    }

    /** Reads {@code 09:00} and {@code 18:00}; {@code 24:00} is allowed as the end. */
    public static LocalWindow of(String from, String to) {
        return new LocalWindow(secondOfDay(from), secondOfDay(to));
    }

    public int seconds() {
        return to - from;
    }

    /**
     * Takes working time away from the end of a day; a window that is used up vanishes and the rest is taken from the one before.
     *
     * @param seconds zero takes nothing, more than the day has leaves an empty day
     */
    public static List<LocalWindow> shorten(List<LocalWindow> windows, int seconds) {
        var left = new ArrayList<>(windows);
        var toTake = seconds;
        while (toTake > 0 && !left.isEmpty()) {
            var last = left.remove(left.size() - 1);
            if (last.seconds() > toTake) {
                left.add(new LocalWindow(last.from, last.to - toTake));
            }
            toTake -= last.seconds();
        }
        return List.copyOf(left);
    }

    /** Refuses windows that overlap or are not in order, so that no second is worked twice. */
    static List<LocalWindow> inOrder(List<LocalWindow> windows) {
        for (var i = 1; i < windows.size(); i++) {
            if (windows.get(i).from < windows.get(i - 1).to) {
                throw new IllegalArgumentException("windows overlap or are out of order: " + windows);
            }
        }
        return List.copyOf(windows);
    }

    private static int secondOfDay(String time) {
        return time.equals("24:00") ? DAY : LocalTime.parse(time).toSecondOfDay();
    }
}

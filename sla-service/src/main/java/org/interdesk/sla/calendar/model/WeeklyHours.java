package org.interdesk.sla.calendar.model;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours a desk works in a week without special days.
 *
 * @param days windows per day of the week; a day that is absent is not worked
 * @param ordinary hours of a working weekend (domain 3.5: the hours of an ordinary day)
 */
public record WeeklyHours(Map<DayOfWeek, List<LocalWindow>> days, List<LocalWindow> ordinary) {

    public WeeklyHours {
        var checked = new EnumMap<DayOfWeek, List<LocalWindow>>(DayOfWeek.class);
        days.forEach((day, windows) -> checked.put(day, LocalWindow.inOrder(windows)));
        if (checked.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a calendar without any weekly hours would never let anything fall due");
        }
        days = Map.copyOf(checked);
        ordinary = LocalWindow.inOrder(ordinary);
    }

    /** Monday to Friday, the same hours each day. */
    public static WeeklyHours mondayToFriday(String from, String to) {
        var hours = List.of(LocalWindow.of(from, to));
        var days = new EnumMap<DayOfWeek, List<LocalWindow>>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            days.put(day, hours);
        }
        return new WeeklyHours(days, hours);
    }

    public List<LocalWindow> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }
}

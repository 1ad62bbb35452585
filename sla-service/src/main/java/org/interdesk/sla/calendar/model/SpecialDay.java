package org.interdesk.sla.calendar.model;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says about one date that differs from the week (domain 3.2).
 *
 * <p>A special day beats the week, and the special day of a calendar beats that of the calendar it extends. Where a date is both off
 * and worked, the exception that makes it worked wins; whoever builds the calendar puts in only the winner.
 */
public sealed interface SpecialDay {

    /** One hour less at the end, unless the data say otherwise. */
    int USUAL_SHORTENING = 3_600;

    DayKind kind();

    /** What people call the day; null where the source has no name. */
    @Nullable
    String name();

    /** The act or the source that makes the day special. */
    String act();

    /**
     * The hours of the date.
     *
     * @param week the calendar's weekly hours
     * @param ignoresShortening a hotline works its full hours on shortened days
     */
    List<LocalWindow> windows(DayOfWeek day, WeeklyHours week, boolean ignoresShortening);

    /** Not worked at all. */
    record DayOff(@Nullable String name, String act) implements SpecialDay {
        @Override
        public DayKind kind() {
            return DayKind.DAY_OFF;
        }

        @Override
        public List<LocalWindow> windows(DayOfWeek day, WeeklyHours week, boolean ignoresShortening) {
            return List.of();
        }
    }

    /**
     * Worked by the hours of its weekday, ending early.
     *
     * @param less seconds taken from the end
     */
    record Shortened(@Nullable String name, String act, int less) implements SpecialDay {
        @Override
        public DayKind kind() {
            return DayKind.SHORTENED;
        }

        @Override
        public List<LocalWindow> windows(DayOfWeek day, WeeklyHours week, boolean ignoresShortening) {
            return LocalWindow.shorten(week.on(day), ignoresShortening ? 0 : less);
        }
    }

    /**
     * A day of the weekend, worked by ordinary hours.
     *
     * @param less seconds taken from the end; usually zero
     */
    record WorkingWeekend(@Nullable String name, String act, int less) implements SpecialDay {
        @Override
        public DayKind kind() {
            return DayKind.WORKING_WEEKEND;
        }

        @Override
        public List<LocalWindow> windows(DayOfWeek day, WeeklyHours week, boolean ignoresShortening) {
            return LocalWindow.shorten(week.ordinary(), ignoresShortening ? 0 : less);
        }
    }

    /** Worked by hours of its own, which replace the weekly ones; an empty list is a day off. */
    record OwnHours(@Nullable String name, String act, List<LocalWindow> hours) implements SpecialDay {
        public OwnHours {
            hours = LocalWindow.inOrder(hours);
        }

        @Override
        public DayKind kind() {
            return DayKind.OWN_HOURS;
        }

        @Override
        public List<LocalWindow> windows(DayOfWeek day, WeeklyHours week, boolean ignoresShortening) {
            return hours;
        }
    }
}

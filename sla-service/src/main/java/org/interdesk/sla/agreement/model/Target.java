package org.interdesk.sla.agreement.model;

import java.time.Instant;
import org.interdesk.sla.calendar.model.DayEnd;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.calendar.model.WorkingDays;

/**
 * How much working time a promise allows (domain 3.5): working seconds, or working days that end at closing or at the same time.
 *
 * <p>There are no months, and calendar days only where a calendar works every day.
 */
public sealed interface Target {

    /** The due moment of a clock that starts now and is never paused. */
    Instant due(Instant start, WorkingCalendar calendar);

    /** The same allowance in working seconds, from which pauses and thresholds are counted. */
    long seconds(Instant start, WorkingCalendar calendar);

    /**
     * An amount of working time.
     *
     * @param seconds greater than zero
     */
    record WorkingSeconds(long seconds) implements Target {
        public WorkingSeconds {
            if (seconds <= 0) {
                throw new IllegalArgumentException("a target must be positive, but was " + seconds + " s");
            }
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            return calendar.plus(start, seconds);
        }

        @Override
        public long seconds(Instant start, WorkingCalendar calendar) {
            return seconds;
        }
    }

    /**
     * A number of working days after the day on which the clock starts.
     *
     * @param days greater than zero
     */
    record Days(int days, DayEnd end) implements Target {
        public Days {
            if (days <= 0) {
                throw new IllegalArgumentException("a target must be positive, but was " + days + " days");
            }
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            return new WorkingDays(calendar).plus(start, days, end);
        }

        @Override
        public long seconds(Instant start, WorkingCalendar calendar) {
            return calendar.between(start, due(start, calendar));
        }
    }
}

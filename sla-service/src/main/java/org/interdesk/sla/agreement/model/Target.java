package org.interdesk.sla.agreement.model;

import java.time.Instant;
import java.time.YearMonth;
import org.interdesk.sla.calendar.model.DayEnd;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.calendar.model.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * How much working time a promise allows (domain 3.5): working seconds, working days that end at closing or at the same time, or the time
 * until the nth working day of a month.
 *
 * <p>There is no month as a length of time, and calendar days only where a calendar works every day.
 */
public sealed interface Target {

    /** The due moment of a clock that starts now and is never paused. */
    Instant due(Instant start, WorkingCalendar calendar);

    /**
     * The same target for a promise that reports on a month; only a target that counts the days of a month changes.
     *
     * @param month null for a promise about no month
     * @throws IllegalArgumentException if the target needs a month and there is none
     */
    default Target about(@Nullable YearMonth month) {
        return this;
    }

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

    /**
     * The closing of the nth working day of a month, whenever the clock starts; agreed for any month.
     *
     * @param number of the working day in the month that follows the month reported on, from 1
     */
    record DayOfNextMonth(int number) implements Target {
        public DayOfNextMonth {
            if (number <= 0) {
                throw new IllegalArgumentException("working days of a month are counted from 1, but was " + number);
            }
        }

        @Override
        public DayAfter about(@Nullable YearMonth month) {
            if (month == null) {
                throw noMonth();
            }
            return new DayAfter(month, number);
        }

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            throw noMonth();
        }

        @Override
        public long seconds(Instant start, WorkingCalendar calendar) {
            throw noMonth();
        }

        private static IllegalArgumentException noMonth() {
            return new IllegalArgumentException("a promise that is due by a month's working day names no month");
        }
    }

    /**
     * The closing of the nth working day of the month that follows a certain one, for example the 5th by which a report is handed in.
     *
     * @param month the month reported on; the days of the following one are counted
     * @param number from 1
     */
    record DayAfter(YearMonth month, int number) implements Target {

        @Override
        public Instant due(Instant start, WorkingCalendar calendar) {
            var days = new WorkingDays(calendar);
            return days.closingOf(days.nthOf(month.plusMonths(1), number));
        }

        /** Zero if the day had passed before the clock started. */
        @Override
        public long seconds(Instant start, WorkingCalendar calendar) {
            var due = due(start, calendar);
            return due.isBefore(start) ? 0 : calendar.between(start, due);
        }
    }
}

package org.interdesk.sla.calendar.model;

/** Where in the last day a promise given in working days ends (domain 3.5). */
public enum DayEnd {
    /** At the closing instant of that day. */
    END_OF_DAY,
    /** At the same wall-clock time; outside working hours, at the next opening. */
    SAME_TIME
}

package org.interdesk.sla.calendar.model;

/** Why a date has the hours it has. */
public enum DayKind {
    /** Worked by the weekly hours. */
    WORKDAY,
    /** Not worked by the weekly hours. */
    WEEKEND,
    /** A holiday, or a day off transferred here. */
    DAY_OFF,
    /** An ordinary day that ends early. */
    SHORTENED,
    /** A day of the weekend that is worked because another day was given off. */
    WORKING_WEEKEND,
    /** Hours set for this date alone. */
    OWN_HOURS
}

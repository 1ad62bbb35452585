package org.interdesk.sla.calendar.model;

/** How far the days of a year are settled. */
public enum YearStatus {
    /** The state has published its production calendar. */
    PRODUCTION_CALENDAR,
    /** Derived from the law and the transfers known. */
    FROM_LAW,
    /** Derived from the law; the year's transfers are not decided yet, so results are provisional. */
    DRAFT;

    public boolean isSettled() {
        return this != DRAFT;
    }
}

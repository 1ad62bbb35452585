package org.interdesk.report.period.model;

/** Where a month stands. */
public enum PeriodState {
    OPEN,
    /** A consolidated report was published; later editions leave it so. */
    PUBLISHED
}

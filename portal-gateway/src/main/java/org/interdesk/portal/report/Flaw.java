package org.interdesk.portal.report;

/** What can be wrong with something that was typed into the form of a report. */
public enum Flaw {
    NUMBER,
    WHOLE,
    NEGATIVE,
    TOOLARGE,
    DECIMALS,
    SHARE,
    DURATION,
    TOOLONG,
    BOTH,
    STATE,
    MOMENT,
    BACKWARDS,
    OUTSIDE,
    OVERLAP,
    SILENCE,
    TOOMANY,
    /** By the service, which says why. */
    REJECTED
}

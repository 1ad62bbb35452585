package org.interdesk.report.form.model;

/** How the figures of several parties become one. */
public enum Combination {
    SUM,
    /** The mean over the parties that stated it. */
    MEAN,
    /** The sum of one field over the sum of another, in per cent. Such a field is derived everywhere and never filled in. */
    RATIO,
    /** Not at all. */
    NONE
}

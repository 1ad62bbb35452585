package org.interdesk.report.submission.model;

/** Where a statement in a report comes from. */
public enum Origin {
    /** Worked out by the platform and left as it was. */
    PREFILLED,
    ENTERED
}

package org.interdesk.records.subscription.model;

/** What notices are about; a person chooses for each kind what comes by mail. */
public enum NoticeKind {
    INCIDENT,
    MAINTENANCE,
    REPORT,
    RELEASE,
    DIRECTORY,
    /** A promise of the person's party is at risk or was broken. */
    COMMITMENT,
    /** A request is offered to the person's desk, or its own offer was answered. */
    HANDOVER
}

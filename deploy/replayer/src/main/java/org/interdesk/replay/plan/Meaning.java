package org.interdesk.replay.plan;

/** What a row's sub-status means for a case. */
public enum Meaning {
    IN_PROGRESS,
    ASSIGNED,
    /** Lies before a desk and nobody has taken it; under another party: an offer to that party. */
    QUEUED,
    WAITING_REQUESTER,
    WAITING_PARTY,
    WAITING_SUPPLIER,
    RESOLVED,
    RESOLVED_BY_PHONE,
    CLOSED,
    CANCELLED,
    NOTE;

    /** Whether a person has the case in hand; in the source these are the rows with status Accepted. */
    public boolean isAccepted() {
        return switch (this) {
            case IN_PROGRESS, ASSIGNED, WAITING_REQUESTER, WAITING_PARTY, WAITING_SUPPLIER -> true;
            case QUEUED, RESOLVED, RESOLVED_BY_PHONE, CLOSED, CANCELLED, NOTE -> false;
        };
    }

    public boolean isResolution() {
        return this == RESOLVED || this == RESOLVED_BY_PHONE;
    }
}

package org.interdesk.ticket.casework.model;

/**
 * Where a case stands (domain, section 4).
 *
 * <p>REJECTED and MERGED are reserved: no move leads there.
 */
public enum CaseState {
    REGISTERED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    CLOSED,
    REOPENED,
    CANCELLED,
    REJECTED,
    MERGED;

    /** Whether somebody still has to do something: neither answered nor ended. */
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED, IN_PROGRESS, WAITING, REOPENED -> true;
            case RESOLVED, CLOSED, CANCELLED, REJECTED, MERGED -> false;
        };
    }
}

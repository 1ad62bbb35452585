package org.interdesk.ticket.casework.model;

/** How far a party's own leg is. The holder's leg goes the way of the case; the others say what they are waiting to become. */
public enum LegState {
    REGISTERED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    CLOSED,
    REOPENED,
    CANCELLED,
    /** A handover lies before the party. */
    OFFERED,
    /** The party looks on: its request is worked on elsewhere, or it coordinates. */
    FOLLOWING,
    /** The party has done its part. */
    ENDED;

    static LegState of(LegRole role, CaseState state) {
        return switch (role) {
            case HOLDER -> ofHolder(state);
            case OFFERED -> OFFERED;
            case REGISTRANT, COORDINATOR -> FOLLOWING;
            case FORMER -> ENDED;
        };
    }

    private static LegState ofHolder(CaseState state) {
        return switch (state) {
            case REGISTERED -> REGISTERED;
            case IN_PROGRESS -> IN_PROGRESS;
            case WAITING -> WAITING;
            case RESOLVED -> RESOLVED;
            case CLOSED -> CLOSED;
            case REOPENED -> REOPENED;
            case CANCELLED, REJECTED, MERGED -> CANCELLED;
        };
    }
}

package org.interdesk.ticket.casework.model;

import java.util.Locale;

/** The kinds of facts that a case can tell. */
public enum Happening {
    REGISTERED,
    ACCEPTED,
    ASSIGNED,
    RETURNED_TO_QUEUE,
    WAITING_STARTED,
    WAITING_ENDED,
    HANDOVER_OFFERED,
    HANDOVER_ACCEPTED,
    HANDOVER_REJECTED,
    HANDOVER_WITHDRAWN,
    HANDOVER_TIMED_OUT,
    MESSAGE_ADDED,
    FIRST_RESPONSE_GIVEN,
    RESOLVED,
    CLOSED,
    REOPENED,
    CANCELLED;

    /** The name in event types and schemas: {@code handover-timed-out}. */
    public String eventName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

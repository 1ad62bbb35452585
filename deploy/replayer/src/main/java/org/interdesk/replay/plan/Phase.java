package org.interdesk.replay.plan;

/** Where a simulated case stands. */
enum Phase {
    UNREGISTERED,
    /** Lies before the holder's desk: registered, returned to the queue or reopened. */
    QUEUED,
    WORKED_ON,
    WAITING,
    RESOLVED,
    CLOSED,
    CANCELLED;

    boolean isOpen() {
        return this == QUEUED || this == WORKED_ON || this == WAITING;
    }

    boolean isOver() {
        return this == RESOLVED || this == CLOSED || this == CANCELLED;
    }
}

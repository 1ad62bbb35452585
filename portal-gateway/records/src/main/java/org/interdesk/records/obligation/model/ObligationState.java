package org.interdesk.records.obligation.model;

/** Whether an obligation still stands. */
public enum ObligationState {
    OPEN,
    FULFILLED,
    /** It no longer matters whether it is met. */
    CANCELLED
}

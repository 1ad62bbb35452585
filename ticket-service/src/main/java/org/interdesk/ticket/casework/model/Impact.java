package org.interdesk.ticket.casework.model;

/** How much is affected. */
public enum Impact {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}

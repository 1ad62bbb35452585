package org.interdesk.ticket.casework.model;

/** How long it can wait. */
public enum Urgency {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}

package org.interdesk.incident.maintenance.model;

/** How far a maintenance window has come (domain, section 5). */
public enum WindowState {
    /** Touched parties are asked. */
    PROPOSED,
    AGREED,
    /** A party objects; the Commission is to decide. */
    DISPUTED,
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** Whether it has neither begun nor been given up. */
    public boolean isAhead() {
        return this == PROPOSED || this == AGREED || this == DISPUTED;
    }
}

package org.interdesk.incident.incident.model;

/** How far the work on an incident has come (domain, section 5). */
public enum Stage {
    INVESTIGATING,
    /** The cause is known. */
    IDENTIFIED,
    /** It seems to be removed; it is watched whether it stays so. */
    MONITORING,
    RESOLVED;

    public boolean isOpen() {
        return this != RESOLVED;
    }
}

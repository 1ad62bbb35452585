package org.interdesk.incident.obligation.model;

/** How grave something is, and with it how soon others must hear of it; declared from the least to the gravest. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}

package org.interdesk.incident.maintenance.model;

/** How the Commission decides a dispute. */
public enum Verdict {
    /** The window stands as it is proposed. */
    UPHELD,
    /** The window is given up. */
    REFUSED
}

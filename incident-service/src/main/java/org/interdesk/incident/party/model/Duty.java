package org.interdesk.incident.party.model;

/** In what capacity somebody acts for its party. */
public enum Duty {
    /** Anybody who works at the desk: acknowledges, answers, writes what is going on. */
    DESK,
    /** Whoever is on duty for incidents: declares and changes what the party answers for. */
    DUTY_OFFICER,
    /** The Commission's coordinator, who decides between the desks. */
    COORDINATOR
}

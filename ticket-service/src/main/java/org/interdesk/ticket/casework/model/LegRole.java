package org.interdesk.ticket.casework.model;

/** What a party's leg is at present. A registrant that holds the case has the role HOLDER. */
public enum LegRole {
    REGISTRANT,
    HOLDER,
    OFFERED,
    /** Held the case, or was asked to and did not take it. */
    FORMER,
    /** The Commission, joined because an offer timed out. */
    COORDINATOR
}

package org.interdesk.ticket.casework.model;

/** Who may read an entry of a case. */
public enum Visibility {
    /** The desk of the party that wrote it. */
    DESK,
    /** The desks of all parties of the case. */
    CASE,
    /** The desks of all parties of the case, and the requester. */
    REQUESTER
}

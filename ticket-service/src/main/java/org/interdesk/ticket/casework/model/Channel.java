package org.interdesk.ticket.casework.model;

/** How a message travelled. */
public enum Channel {
    PORTAL,
    PHONE,
    MAIL,
    /** Written down for the record, said to nobody: never counts as a response. */
    NOTE
}

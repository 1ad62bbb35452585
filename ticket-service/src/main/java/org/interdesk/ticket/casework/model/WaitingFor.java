package org.interdesk.ticket.casework.model;

/** Whom or what a holder waits for. The case stays with the holder. */
public enum WaitingFor {
    REQUESTER,
    PARTY,
    SUPPLIER,
    RELEASE
}

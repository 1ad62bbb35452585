package org.interdesk.ticket.casework.model;

/** How far an offer is. Everything but OFFERED is final, except that a reported decision or assignment supersedes TIMED_OUT. */
public enum HandoverState {
    OFFERED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    TIMED_OUT
}

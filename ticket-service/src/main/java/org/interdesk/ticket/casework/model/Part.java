package org.interdesk.ticket.casework.model;

/** What a party is to a case when it wants to do something. One party can be several of these at once. */
public enum Part {
    HOLDER,
    REGISTRANT,
    /** A handover was offered to it and is not decided. */
    OFFERED,
    /** Any other party of the case: a former holder, or the coordinating Commission. */
    OTHER
}

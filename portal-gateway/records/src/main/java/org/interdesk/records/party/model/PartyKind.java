package org.interdesk.records.party.model;

/** What a party is among the others. */
public enum PartyKind {
    /** Coordinates all desks and keeps the directory. */
    COMMISSION,
    /** The customer of a national segment. */
    SEGMENT,
    /** Takes part in common processes; belongs to one segment, whose desk helps its users. */
    AUTHORISED_BODY
}

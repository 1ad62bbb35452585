package org.interdesk.records.contact.model;

/** How far a letter has come. */
public enum LetterState {
    /** The Commission has it and owes the publication. */
    RECEIVED,
    PUBLISHED,
    /** The Commission does not publish it, and says why. */
    REFUSED,
    /** The sender took it back. */
    WITHDRAWN
}

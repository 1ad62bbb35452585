package org.interdesk.records.party.model;

/** In what capacity somebody acts for its party. */
public enum Duty {
    /** Speaks for its party in the directory: the lead of its desk, or a directory editor. */
    EDITOR,
    /** Keeps the directory: a directory editor of the Commission. */
    KEEPER
}

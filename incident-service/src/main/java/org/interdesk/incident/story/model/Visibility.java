package org.interdesk.incident.story.model;

/** Who reads an entry of the timeline. */
public enum Visibility {
    /** The desk of the party that wrote it. */
    DESK,
    /** Every party that sees the incident or window. */
    PARTIES
}

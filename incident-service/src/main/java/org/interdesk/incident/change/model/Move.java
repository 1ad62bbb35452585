package org.interdesk.incident.change.model;

import org.interdesk.incident.party.model.Duty;

/** Something that a party can do with an incident or a window. */
public interface Move {

    /** Names the move towards callers: the resource to call. */
    String resource();

    /** In which capacity somebody must act for the party. */
    Duty duty();
}

package org.interdesk.records.change.model;

import org.interdesk.records.party.model.Duty;

/** Something that a party can do with an letter or an operator. */
public interface Move {

    /** Names the move towards callers: the resource to call. */
    String resource();

    /** In which capacity somebody must act for the party. */
    Duty duty();
}

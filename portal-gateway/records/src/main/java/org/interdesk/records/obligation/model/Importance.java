package org.interdesk.records.obligation.model;

/** How loudly a fact is to be told to people. */
public enum Importance {
    ROUTINE,
    IMPORTANT
}

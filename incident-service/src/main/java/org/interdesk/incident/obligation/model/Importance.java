package org.interdesk.incident.obligation.model;

/** How loudly a fact is to be told to people. */
public enum Importance {
    ROUTINE,
    IMPORTANT,
    URGENT
}

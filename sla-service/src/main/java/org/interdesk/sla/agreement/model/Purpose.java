package org.interdesk.sla.agreement.model;

/** What a desk's calendar is for: the clocks of tickets use the office, the telephone has hours of its own. */
public enum Purpose {
    OFFICE,
    HOTLINE
}

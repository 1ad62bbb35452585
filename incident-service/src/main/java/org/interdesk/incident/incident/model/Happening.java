package org.interdesk.incident.incident.model;

import java.util.Locale;

/** The kinds of facts that an incident can tell. */
public enum Happening {
    DECLARED,
    UPDATE_POSTED,
    NOTE_ADDED,
    PROGRESSED,
    RESOLVED,
    REOPENED,
    REASSESSED,
    RESCOPED,
    OWN_NUMBER_NOTED,
    NOTICE_READ,
    NOTICE_ACKNOWLEDGED,
    NOTICE_PHONED;

    /** The name in event types and schemas: {@code notice-acknowledged}. */
    public String eventName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

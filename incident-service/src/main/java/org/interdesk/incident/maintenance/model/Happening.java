package org.interdesk.incident.maintenance.model;

import java.util.Locale;

/** The kinds of facts that a maintenance window can tell. */
public enum Happening {
    DECLARED,
    CONSENT_GIVEN,
    OBJECTION_RAISED,
    CONSENT_DEEMED,
    AGREED,
    DISPUTED,
    DISPUTE_DECIDED,
    MOVED,
    STARTED,
    COMPLETED,
    CANCELLED;

    /** The name in event types and schemas: {@code consent-given}. */
    public String eventName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

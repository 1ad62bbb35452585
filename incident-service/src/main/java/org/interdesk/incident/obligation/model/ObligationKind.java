package org.interdesk.incident.obligation.model;

/** What a party can owe here. To the owner of the clocks kinds are open data. */
public enum ObligationKind {
    /** A touched party confirms that it has the notice of an incident. */
    NOTICE_ACKNOWLEDGEMENT,
    /** The owner of an incident says how it goes. */
    NEXT_UPDATE,
    /** A touched party answers the proposal of a maintenance window. */
    MAINTENANCE_CONSENT
}

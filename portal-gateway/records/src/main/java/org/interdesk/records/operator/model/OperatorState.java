package org.interdesk.records.operator.model;

/** How far a designation has come. */
public enum OperatorState {
    /** The customer has decided and not yet told the Commission, which does not see it. */
    NAMED,
    /** The Commission was told and has not yet registered it. */
    NOTIFIED,
    /** Known to everybody. */
    REGISTERED,
    /** The Commission does not register it, and says why. */
    REFUSED,
    /** The customer took it back before it was registered. */
    WITHDRAWN,
    /** The organisation does not run anything any more. */
    ENDED
}

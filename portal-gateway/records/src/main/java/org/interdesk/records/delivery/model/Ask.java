package org.interdesk.records.delivery.model;

/** What a notice asks of its reader's party. Answered where the thing itself is kept, not here. */
public enum Ask {
    /** Say that the notice of an incident has arrived. */
    ACKNOWLEDGEMENT,
    /** Consent to a maintenance window, or object. */
    CONSENT,
    /** Decide a disputed window, or an offer nobody took. */
    DECISION,
    /** Fill in a month's report and hand it in. */
    HAND_IN,
    /** Approve a report that a colleague has filled in. */
    APPROVAL,
    /** Accept a report that was handed in, or return it. */
    REVIEW,
    /** Accept a request that is offered, or reject it. */
    ACCEPTANCE,
    /** Check a letter and publish its contacts, or refuse. */
    PUBLICATION,
    /** Register an operator of whom the Commission was told, or refuse. */
    REGISTRATION
}

package org.interdesk.incident.component.model;

/** What users of a component notice of an incident or of maintenance; declared from the least to the gravest. */
public enum Impact {
    NO_IMPACT,
    /** It works, but a further failure would stop it. */
    REDUCED_REDUNDANCY,
    /** It works slowly or in part. */
    DEGRADED,
    OUTAGE
}

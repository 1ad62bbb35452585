package org.interdesk.incident.maintenance.model;

/** A window cannot have this period. */
public class PeriodRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** It starts more than 48 hours before it is declared. */
        TOO_FAR_BACK,
        /** It would become longer although less than the lead time is left. */
        EXTENDED_INSIDE_LEAD_TIME,
        /** It is what it was. */
        UNCHANGED
    }

    private final Reason reason;

    PeriodRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

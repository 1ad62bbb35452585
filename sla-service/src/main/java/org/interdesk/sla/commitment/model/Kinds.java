package org.interdesk.sla.commitment.model;

/**
 * The kinds of promise that this service starts by itself, all about cases. The kind is open data (domain 3.6): agreements name others,
 * which other services owe.
 */
public final class Kinds {

    /** Until a person of a desk first answers; one clock per holder. */
    public static final String FIRST_RESPONSE = "first-response";
    /** Until the case is resolved; one clock per holder. */
    public static final String RESOLUTION = "resolution";
    /** Until the party that was offered a case accepts it; one clock per offer. */
    public static final String HANDOVER_ACCEPTANCE = "handover-acceptance";
    /** Until a resolved case closes by itself; one clock per resolving, counted for the registering party. */
    public static final String AUTOMATIC_CLOSING = "automatic-closing";

    private Kinds() {}
}

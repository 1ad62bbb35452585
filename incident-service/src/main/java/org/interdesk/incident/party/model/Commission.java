package org.interdesk.incident.party.model;

/** The party that coordinates all desks: it sees what is declared on the platform and decides disputes. */
public final class Commission {

    public static final String CODE = "EEC";

    private Commission() {}
}

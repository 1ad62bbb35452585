package org.interdesk.records.party.model;

/** The party that coordinates all desks and keeps the directory. */
public final class Commission {

    public static final String CODE = "EEC";

    private Commission() {}
}

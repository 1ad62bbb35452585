package org.interdesk.incident.change.rest;

/** How long texts and lists in bodies may be. */
public final class Limits {

    public static final int LINE = 200;
    public static final int NAME = 100;
    public static final int REASON = 2_000;
    public static final int TEXT = 50_000;
    /** Components that one incident or window may name. */
    public static final int COMPONENTS = 50;
    /** Parties that one incident or window may name. */
    public static final int PARTIES = 50;

    private Limits() {}
}

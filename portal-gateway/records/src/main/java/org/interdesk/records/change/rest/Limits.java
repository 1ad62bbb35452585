package org.interdesk.records.change.rest;

/** How long texts and lists in bodies may be. */
public final class Limits {

    public static final int LINE = 200;
    public static final int NUMBER = 60;
    public static final int REASON = 2_000;
    /** Contacts that one desk may have. */
    public static final int ENTRIES = 40;

    private Limits() {}
}

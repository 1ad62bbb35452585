package org.interdesk.portal.shell;

/** Colours of the pages. */
public enum Theme {
    /** As the person's system has it, where the browser tells; else light. */
    SYSTEM,
    LIGHT,
    DARK
}

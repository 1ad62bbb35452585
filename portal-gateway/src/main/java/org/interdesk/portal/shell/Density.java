package org.interdesk.portal.shell;

/** How close together rows stand. */
public enum Density {
    COMFORTABLE,
    COMPACT
}

package org.interdesk.portal.report;

/** What is known about a field: something, that nobody knows it, or nothing was said. None of them is zero. */
public enum Knowledge {
    KNOWN,
    UNKNOWN,
    MISSING
}

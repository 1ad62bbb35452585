package org.interdesk.report.form.model;

/** What kind of figure a field holds, and its unit. */
public enum FieldType {
    /** A whole number, 0 or more. */
    COUNT,
    /** Whole seconds, 0 or more. */
    SECONDS,
    /** 0 to 100, at most 5 decimals. */
    PERCENT,
    /** 0 or more, at most 5 decimals. */
    QUANTITY,
    /** Words. */
    TEXT
}

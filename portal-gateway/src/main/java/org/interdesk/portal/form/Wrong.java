package org.interdesk.portal.form;

/** What can be wrong with a field. */
public enum Wrong {
    REQUIRED,
    TOOLONG,
    REJECTED
}

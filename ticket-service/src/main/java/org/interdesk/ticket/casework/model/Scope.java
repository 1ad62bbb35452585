package org.interdesk.ticket.casework.model;

/** Whether a case touches common resources or interstate exchange, or only the registering party (regulation, points 21-22). */
public enum Scope {
    COMMON,
    LOCAL
}

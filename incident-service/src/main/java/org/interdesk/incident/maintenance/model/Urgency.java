package org.interdesk.incident.maintenance.model;

/** Whether a window was declared early enough. Only the outages of scheduled ones count as planned downtime in reports. */
public enum Urgency {
    /** Declared at least the lead time before its start. */
    SCHEDULED,
    URGENT
}

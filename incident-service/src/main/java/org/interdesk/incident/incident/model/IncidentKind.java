package org.interdesk.incident.incident.model;

/** What broke. */
public enum IncidentKind {
    TECHNICAL_FAILURE,
    /** Messages fail the check of their structure. */
    STRUCTURAL_CHECK,
    /** Messages fail the check of format and logic. */
    FORMAT_LOGIC_CHECK,
    OTHER
}

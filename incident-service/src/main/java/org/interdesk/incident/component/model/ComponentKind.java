package org.interdesk.incident.component.model;

/** What an entry of the catalogue is. */
public enum ComponentKind {
    INTEGRATION_GATEWAY,
    TRUSTED_THIRD_PARTY,
    /** A national segment, or the integration segment of the Commission. */
    SEGMENT_SYSTEM,
    /** An interstate exchange in which several segments take part. */
    COMMON_PROCESS,
    OTHER
}

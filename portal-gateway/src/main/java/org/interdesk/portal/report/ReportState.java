package org.interdesk.portal.report;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a report stands between its party and the Commission. */
public enum ReportState {
    DRAFT,
    WITH_APPROVER,
    HANDED_IN,
    RETURNED,
    ACCEPTED,
    IN_CORRECTION,
    @JsonEnumDefaultValue
    OTHER;

    /** Whether the party still writes. */
    public boolean isBeingFilledIn() {
        return this == DRAFT || this == RETURNED || this == IN_CORRECTION;
    }
}

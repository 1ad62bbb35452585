package org.interdesk.portal.report;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who acts next on a report. */
public enum Actor {
    REPORTING_OFFICER,
    REPORT_APPROVER,
    COORDINATOR,
    NOBODY,
    @JsonEnumDefaultValue
    OTHER
}

package org.interdesk.portal.report;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether something was done by its due instant. */
public enum Punctuality {
    IN_TIME,
    LATE,
    PENDING,
    OVERDUE,
    @JsonEnumDefaultValue
    UNKNOWN
}

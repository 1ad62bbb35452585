package org.interdesk.portal.report;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What kind of figure a field holds, and its unit. */
public enum FieldType {
    COUNT,
    SECONDS,
    PERCENT,
    @JsonEnumDefaultValue
    QUANTITY,
    TEXT
}

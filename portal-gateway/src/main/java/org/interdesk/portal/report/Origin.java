package org.interdesk.portal.report;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a statement in a report comes from. */
public enum Origin {
    PREFILLED,
    @JsonEnumDefaultValue
    ENTERED
}

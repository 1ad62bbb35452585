package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether a request touches what the parties have in common, or one party alone. */
public enum Scope {
    COMMON,
    LOCAL,
    @JsonEnumDefaultValue
    OTHER
}

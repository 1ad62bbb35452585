package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What is asked for: advice, getting something to work again, or a change. */
public enum Kind {
    CONSULTATION,
    RESTORATION,
    CHANGE,
    @JsonEnumDefaultValue
    OTHER
}

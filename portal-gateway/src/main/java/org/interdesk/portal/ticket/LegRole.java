package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a party is in a request at present. */
public enum LegRole {
    REGISTRANT,
    HOLDER,
    OFFERED,
    FORMER,
    COORDINATOR,
    @JsonEnumDefaultValue
    OTHER
}

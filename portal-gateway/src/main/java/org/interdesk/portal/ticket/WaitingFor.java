package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whom or what the holder waits for. */
public enum WaitingFor {
    REQUESTER,
    PARTY,
    SUPPLIER,
    RELEASE,
    @JsonEnumDefaultValue
    OTHER
}

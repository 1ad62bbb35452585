package org.interdesk.portal.component;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What an entry of the catalogue is. */
public enum ComponentKind {
    INTEGRATION_GATEWAY,
    TRUSTED_THIRD_PARTY,
    SEGMENT_SYSTEM,
    COMMON_PROCESS,
    @JsonEnumDefaultValue
    OTHER
}

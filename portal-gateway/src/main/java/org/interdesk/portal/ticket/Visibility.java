package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who may read an entry: the own desk, the desks of the case, or those and the requester. */
public enum Visibility {
    DESK,
    CASE,
    REQUESTER,
    @JsonEnumDefaultValue
    OTHER;

    public String icon() {
        return switch (this) {
            case DESK -> "lock";
            case CASE -> "building";
            case REQUESTER, OTHER -> "eye";
        };
    }
}

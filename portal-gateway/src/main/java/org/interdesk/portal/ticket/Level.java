package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Impact, urgency, and the priority that the service works out from both. */
public enum Level {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    @JsonEnumDefaultValue
    OTHER;

    /** The mark beside the word. */
    public String icon() {
        return switch (this) {
            case CRITICAL -> "flame";
            case HIGH -> "chevrons-up";
            case MEDIUM -> "equal";
            case LOW -> "chevrons-down";
            case OTHER -> "circle-dashed";
        };
    }
}

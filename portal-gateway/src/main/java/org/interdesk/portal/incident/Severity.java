package org.interdesk.portal.incident;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** How grave an incident is, and with it how soon others must confirm that they know. */
public enum Severity {
    CRITICAL("flame"),
    HIGH("chevrons-up"),
    MEDIUM("equal"),
    LOW("chevrons-down"),
    @JsonEnumDefaultValue
    OTHER("circle-dashed");

    /** Those to choose from, the gravest first. */
    public static final List<Severity> CHOICE = List.of(CRITICAL, HIGH, MEDIUM, LOW);

    private final String icon;

    Severity(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}

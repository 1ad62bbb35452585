package org.interdesk.portal.component;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** What users of a component notice of a failure or of maintenance. */
public enum Impact {
    NO_IMPACT("circle-dashed"),
    REDUCED_REDUNDANCY("shield-half"),
    DEGRADED("activity"),
    OUTAGE("circle-x"),
    @JsonEnumDefaultValue
    OTHER("info-circle");

    /** Those to choose from, the gravest first. */
    public static final List<Impact> CHOICE = List.of(OUTAGE, DEGRADED, REDUCED_REDUNDANCY, NO_IMPACT);

    private final String icon;

    Impact(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }
}

package org.interdesk.portal.incident;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** What broke. */
public enum IncidentKind {
    TECHNICAL_FAILURE,
    STRUCTURAL_CHECK,
    FORMAT_LOGIC_CHECK,
    @JsonEnumDefaultValue
    OTHER;

    public static final List<IncidentKind> CHOICE =
            List.of(TECHNICAL_FAILURE, STRUCTURAL_CHECK, FORMAT_LOGIC_CHECK, OTHER);
}

package org.interdesk.portal.incident;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** How far the work on an incident has come (domain, section 5). */
public enum Stage {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED,
    @JsonEnumDefaultValue
    OTHER;

    /** The way of an incident, in order. */
    public static final List<Stage> WAY = List.of(INVESTIGATING, IDENTIFIED, MONITORING, RESOLVED);

    /** Stages between which an owner moves an incident that lasts. */
    public static final List<Stage> LASTING = List.of(INVESTIGATING, IDENTIFIED, MONITORING);

    /** Stages of incidents that last, as the service reads them. */
    public static final String OPEN = "INVESTIGATING,IDENTIFIED,MONITORING";

    public boolean isOpen() {
        return this != RESOLVED;
    }
}

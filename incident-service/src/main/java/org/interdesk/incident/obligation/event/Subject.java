package org.interdesk.incident.obligation.event;

import java.util.UUID;

/**
 * What an event is about.
 *
 * @param type {@code INCIDENT} or {@code MAINTENANCE_WINDOW}
 * @param number public number
 */
public record Subject(UUID id, String type, String number) {

    public static final String INCIDENT = "INCIDENT";
    public static final String MAINTENANCE_WINDOW = "MAINTENANCE_WINDOW";
}

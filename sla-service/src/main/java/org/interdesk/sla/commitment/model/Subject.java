package org.interdesk.sla.commitment.model;

import java.util.UUID;

/**
 * What a promise is about.
 *
 * @param type open data: TICKET, INCIDENT, MAINTENANCE_WINDOW, REPORT, REPORT_PERIOD, RELEASE, CONTACT, OPERATOR and others
 * @param number public number or name, unique within the type
 */
public record Subject(UUID id, String type, String number) {

    public static final String TICKET = "TICKET";

    /** A case as the subject of its clocks. */
    public static Subject ticket(UUID id, String number) {
        return new Subject(id, TICKET, number);
    }

    /** Whether it is a case, whose clocks this service starts by itself. */
    public boolean isTicket() {
        return type.equals(TICKET);
    }
}

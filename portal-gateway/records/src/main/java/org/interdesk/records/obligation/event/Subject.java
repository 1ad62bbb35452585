package org.interdesk.records.obligation.event;

import java.util.UUID;

/**
 * What an event is about.
 *
 * @param type {@code CONTACT} or {@code OPERATOR}
 * @param number public number
 */
public record Subject(UUID id, String type, String number) {

    public static final String CONTACT = "CONTACT";
    public static final String OPERATOR = "OPERATOR";
}

package org.interdesk.portal.notice;

import java.time.Instant;
import java.util.List;
import org.interdesk.portal.text.Places;
import org.jspecify.annotations.Nullable;

/**
 * What the person was told, in the language of the page.
 *
 * @param kind what it is about, say INCIDENT
 * @param importance ROUTINE, IMPORTANT or URGENT
 * @param text empty where the headline says everything
 * @param ask what the reader's party is asked for; null if nothing
 * @param request the same as a sentence
 * @param settledAt since when nobody waits any more for what is asked
 */
public record Notice(
        String id,
        String kind,
        String importance,
        Subject subject,
        String headline,
        String text,
        List<Fact> facts,
        @Nullable String ask,
        @Nullable String request,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant settledAt) {

    private static final String URGENT = "URGENT";

    /** What it is about. */
    public record Subject(String type, String number) {}

    /** One thing that is known of it. */
    public record Fact(String label, String value) {}

    /** Where the portal shows what it is about. */
    public String address() {
        return Places.of(subject.type(), subject.number());
    }

    public boolean isUrgent() {
        return importance.equals(URGENT);
    }

    /** Whether somebody still waits for what the party is asked for. */
    public boolean isOpen() {
        return request != null && settledAt == null;
    }

    /** Whether the person may say to have taken note: of what is urgent or asks for something, once. */
    public boolean isToAcknowledge() {
        return acknowledgedAt == null && (isUrgent() || ask != null);
    }
}

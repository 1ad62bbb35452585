package org.interdesk.portal.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person was told, in the language of the page.
 *
 * @param kind what it is about, say INCIDENT
 * @param importance ROUTINE, IMPORTANT or URGENT
 * @param event what happened, say incident.declared
 * @param text empty where the headline says everything
 * @param ask what the reader's party is asked for; null if nothing
 * @param request the same as a sentence
 * @param link path of the page that shows what it is about
 * @param acknowledgedBy PERSON, or PARTY if somebody answered for the reader's party
 * @param settledAt since when nobody waits any more for what is asked
 * @param mail how far the letter to the reader has come, say DELIVERED; null where none was to go out
 */
public record Notice(
        String id,
        String kind,
        String importance,
        String event,
        Subject subject,
        String headline,
        String text,
        List<Fact> facts,
        @Nullable String ask,
        @Nullable String request,
        String link,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant settledAt,
        @Nullable String mail) {

    private static final String URGENT = "URGENT";

    /** What it is about. */
    public record Subject(String type, String number) {}

    /** One thing that is known of it. */
    public record Fact(String label, String value) {}

    /** Where its headline leads: past the page that notes that it was opened, until it is read. */
    public String address() {
        return readAt == null ? "/notices/" + id : link;
    }

    public boolean isUrgent() {
        return importance.equals(URGENT);
    }

    /** Whether somebody still waits for what the party is asked for. */
    public boolean isOpen() {
        return request != null && settledAt == null;
    }

    /** Whether the person may say to have taken note: of what is urgent or asks for something, once, while it matters. */
    public boolean isToAcknowledge() {
        return acknowledgedAt == null && settledAt == null && (isUrgent() || ask != null);
    }
}

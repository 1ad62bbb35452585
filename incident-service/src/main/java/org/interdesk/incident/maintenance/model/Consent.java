package org.interdesk.incident.maintenance.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A touched party's answer to a window as it is proposed at present.
 *
 * @param reason of an objection; null otherwise
 * @param answeredAt for silence, the instant by which an answer was due
 * @param answeredBy person who answered; null while there is no answer, and for silence
 */
public record Consent(
        String party,
        Answer answer,
        @Nullable String reason,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {

    /** What a party says. */
    public enum Answer {
        PENDING,
        CONSENTED,
        OBJECTED,
        /** It said nothing in time, which counts as consent. */
        DEEMED
    }

    static Consent asked(String party) {
        return new Consent(party, Answer.PENDING, null, null, null);
    }

    Consent given(Instant at, String by) {
        return new Consent(party, Answer.CONSENTED, null, at, by);
    }

    Consent refused(String because, Instant at, String by) {
        return new Consent(party, Answer.OBJECTED, because, at, by);
    }

    Consent deemed(Instant dueAt) {
        return new Consent(party, Answer.DEEMED, null, dueAt, null);
    }
}

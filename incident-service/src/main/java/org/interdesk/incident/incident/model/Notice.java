package org.interdesk.incident.incident.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one touched party was told, and how far it has confirmed it: the receipt of its notice.
 *
 * @param sentAt since when the party knows; when it was told again if it had been taken out
 * @param acknowledgedBy person who confirmed it
 * @param phonedAt when somebody noted that the party was called by telephone
 * @param withdrawnAt when it turned out that the party is not touched; null otherwise
 */
public record Notice(
        String party,
        Instant sentAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant phonedAt,
        @Nullable Instant withdrawnAt) {

    /** How far a notice has come. */
    public enum State {
        SENT,
        READ,
        ACKNOWLEDGED,
        WITHDRAWN
    }

    static Notice sent(String party, Instant at) {
        return new Notice(party, at, null, null, null, null, null);
    }

    public State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (acknowledgedAt != null) {
            return State.ACKNOWLEDGED;
        }
        return readAt == null ? State.SENT : State.READ;
    }

    public boolean stands() {
        return withdrawnAt == null;
    }

    Notice read(Instant at) {
        return new Notice(party, sentAt, at, acknowledgedAt, acknowledgedBy, phonedAt, withdrawnAt);
    }

    Notice acknowledged(Instant at, String by) {
        return new Notice(party, sentAt, readAt == null ? at : readAt, at, by, phonedAt, withdrawnAt);
    }

    Notice phoned(Instant at) {
        return new Notice(party, sentAt, readAt, acknowledgedAt, acknowledgedBy, at, withdrawnAt);
    }

    Notice withdrawn(Instant at) {
        return new Notice(party, sentAt, readAt, acknowledgedAt, acknowledgedBy, phonedAt, at);
    }
}

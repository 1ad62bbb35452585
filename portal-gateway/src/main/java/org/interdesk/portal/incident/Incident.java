package org.interdesk.portal.incident;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interdesk.portal.component.Impact;
import org.jspecify.annotations.Nullable;

/**
 * An incident as incident-service tells it to the viewer; {@code may} alone decides which actions a page offers.
 *
 * @param parties who sees it
 * @param notices the receipts of the parties that were told
 * @param ownNumbers the number each desk keeps for it in its own system, by party
 * @param dueAt the nearest open due instant of the viewer's party or of the owner
 */
public record Incident(
        String number,
        long version,
        String owner,
        IncidentKind kind,
        Severity severity,
        Impact impact,
        Stage stage,
        String title,
        String description,
        @Nullable String ticket,
        List<String> components,
        List<String> namedParties,
        List<String> parties,
        List<Notice> notices,
        Map<String, String> ownNumbers,
        Instant startedAt,
        Instant declaredAt,
        @Nullable Instant resolvedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        Set<String> may) {

    /**
     * The receipt of one party's notice.
     *
     * @param dueAt until when it is to be acknowledged; null if it need not be, or while the clock is not known
     */
    public record Notice(
            String party,
            State state,
            Instant sentAt,
            @Nullable Instant readAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant phonedAt,
            @Nullable Instant dueAt,
            boolean overdue) {

        /** How far a notice has come. */
        public enum State {
            SENT,
            READ,
            ACKNOWLEDGED,
            WITHDRAWN,
            @JsonEnumDefaultValue
            OTHER
        }

        /** Whether it still holds: a party that turned out not to be touched owes nothing. */
        public boolean stands() {
            return state != State.WITHDRAWN;
        }

        public boolean isAcknowledged() {
            return state == State.ACKNOWLEDGED;
        }
    }

    public boolean may(String move) {
        return may.contains(move);
    }

    public List<Notice> standingNotices() {
        return notices.stream().filter(Notice::stands).toList();
    }

    /** How many of the parties that were told have confirmed it. */
    public long acknowledged() {
        return standingNotices().stream().filter(Notice::isAcknowledged).count();
    }

    public boolean isAllAcknowledged() {
        return acknowledged() == standingNotices().size();
    }

    /** The receipt of a party; nothing where it was not told. */
    public Optional<Notice> noticeOf(String party) {
        return notices.stream().filter(notice -> notice.party().equals(party)).findFirst();
    }

    /** Parties that can be called because they were told: those first that have not confirmed. */
    public List<String> reachable() {
        return standingNotices().stream()
                .sorted((one, other) -> Boolean.compare(one.isAcknowledged(), other.isAcknowledged()))
                .map(Notice::party)
                .toList();
    }
}

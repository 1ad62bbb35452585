package org.interdesk.portal.maintenance;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdesk.portal.component.Impact;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window as incident-service tells it to the viewer; {@code may} alone decides which actions a page offers.
 *
 * @param leadHours lead time by which it is scheduled or urgent
 * @param parties who sees it
 * @param consents the answers of the parties it touches
 * @param dueAt the nearest answer that the viewer owes, or, for its owner and the Commission, that anybody owes
 */
public record Window(
        String number,
        long version,
        String owner,
        Impact impact,
        Urgency urgency,
        int leadHours,
        WindowState state,
        String title,
        String description,
        List<String> components,
        List<String> namedParties,
        List<String> parties,
        List<Consent> consents,
        Instant startsAt,
        Instant endsAt,
        Instant declaredAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        Set<String> may) {

    /**
     * One party's answer.
     *
     * @param dueAt until when it is to answer, after which silence is consent; null if it owes none, or while the clock is not known
     */
    public record Consent(
            String party,
            Answer answer,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable Instant dueAt) {

        public boolean isPending() {
            return answer == Answer.PENDING;
        }
    }

    /** What a party says to a window. */
    public enum Answer {
        PENDING("hourglass", "wait"),
        CONSENTED("thumb-up", "yes"),
        OBJECTED("thumb-down", "no"),
        DEEMED("clock-check", "yes"),
        @JsonEnumDefaultValue
        OTHER("info-circle", "wait");

        private final String icon;
        private final String tone;

        Answer(String icon, String tone) {
            this.icon = icon;
            this.tone = tone;
        }

        public String icon() {
            return icon;
        }

        public String tone() {
            return tone;
        }
    }

    public boolean may(String move) {
        return may.contains(move);
    }

    public Optional<Consent> answerOf(String party) {
        return consents.stream()
                .filter(consent -> consent.party().equals(party))
                .findFirst();
    }

    /** How many of the parties that were asked have answered, silence included. */
    public long answered() {
        return consents.stream().filter(consent -> !consent.isPending()).count();
    }

    public boolean isUrgent() {
        return urgency == Urgency.URGENT;
    }
}

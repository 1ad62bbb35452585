package org.interdesk.sla.obligation.event;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.kit.inbox.UnreadableEvent;
import org.interdesk.sla.commitment.model.Subject;
import org.interdesk.sla.obligation.model.Obligation;
import org.interdesk.sla.obligation.model.Obligation.State;
import org.interdesk.sla.obligation.model.SubjectFact;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an event about a subject of another service.
 *
 * @param obligations null in an event that is not about anything that can be owed
 * @param automatic whether time did it; null where nothing of the kind can happen
 */
record SubjectEvent(
        @Nullable About subject,
        @Nullable Long version,
        @Nullable List<String> parties,
        @Nullable List<Owed> obligations,
        @Nullable UUID importSession,
        @Nullable Boolean automatic) {

    /** The subject. */
    record About(
            @Nullable UUID id,
            @Nullable String type,
            @Nullable String number) {

        Subject subject() {
            return new Subject(
                    required("subject.id", id), required("subject.type", type), required("subject.number", number));
        }
    }

    /** One obligation. */
    record Owed(
            @Nullable UUID id,
            @Nullable String kind,
            @Nullable String party,
            @Nullable String level,
            @Nullable Instant startedAt,
            @Nullable YearMonth month,
            @Nullable State state,
            @Nullable Instant endedAt) {

        /** Moments are kept to the microsecond, so that one told again is the same. */
        Obligation obligation() {
            return new Obligation(
                    required("obligations.id", id),
                    kindOf(required("obligations.kind", kind)),
                    required("obligations.party", party),
                    level,
                    required("obligations.startedAt", startedAt).truncatedTo(ChronoUnit.MICROS),
                    month,
                    required("obligations.state", state),
                    endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MICROS));
        }

        /** Capitals and underscores mean the same as small letters and hyphens. */
        private static String kindOf(String written) {
            return written.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Tells the event as a fact.
     *
     * @throws UnreadableEvent if a part is missing without which nothing can be counted, or parts contradict each other
     */
    SubjectFact fact(IncomingEvent event) {
        var seenBy = required("parties", parties);
        if (seenBy.isEmpty()) {
            throw new UnreadableEvent("nobody may see the subject");
        }
        return new SubjectFact(
                required("subject", subject).subject(),
                required("version", version),
                event.id(),
                event.time(),
                event.party(),
                event.actor(),
                seenBy,
                required("obligations", obligations).stream()
                        .map(Owed::obligation)
                        .toList(),
                importSession,
                Boolean.TRUE.equals(automatic));
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new UnreadableEvent("the data lack " + name);
        }
        return value;
    }
}

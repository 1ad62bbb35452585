package org.interdesk.ticket.casework.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.Handover;
import org.interdesk.ticket.casework.model.Happened;
import org.interdesk.ticket.casework.model.Happening;
import org.interdesk.ticket.casework.model.Leg;
import org.jspecify.annotations.Nullable;

/**
 * Data of every event about a case: the state after the fact, in one shape. Consumers act on the state and treat the type
 * as the reason; they pass over events with a version not above the one they know.
 *
 * @param parties everybody concerned: the parties of the case, and a party that leaves it by this fact
 * @param reason cut to the length of a subject line; messages and answers are not in events
 * @param automatic whether time brought it about
 * @param supersedes event name of the automatic effect that is taken back
 * @param receivedAt when it became known; later than the event's time where it was reported after the fact
 * @param visibility of a message; null for other facts
 */
public record TicketFact(
        UUID ticketId,
        String number,
        long version,
        String type,
        String priority,
        String scope,
        String state,
        @Nullable String waitingFor,
        @Nullable String waitingForParty,
        String registrant,
        String holder,
        @Nullable String assignee,
        @Nullable String team,
        List<String> parties,
        @Nullable UUID importSession,
        Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable String respondedBy,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Offer handover,
        @Nullable String reason,
        boolean automatic,
        @Nullable String supersedes,
        Instant receivedAt,
        @Nullable String visibility) {

    private static final int SUBJECT_LINE = 200;

    /** The latest offer to hand the case over. */
    public record Offer(UUID id, String from, String to, String state) {

        static @Nullable Offer of(@Nullable Handover handover) {
            return handover == null
                    ? null
                    : new Offer(
                            handover.id(),
                            handover.from(),
                            handover.to(),
                            handover.state().name());
        }
    }

    public static TicketFact of(Happened fact) {
        CaseFacts after = fact.after();
        Leg leg = after.holderLeg();
        boolean isMessage = fact.kind() == Happening.MESSAGE_ADDED;
        return new TicketFact(
                after.id(),
                after.number().value(),
                after.version(),
                after.request().type().name(),
                after.priority().name(),
                after.request().scope().name(),
                after.state().name(),
                after.waiting() == null ? null : after.waiting().what().name(),
                after.waiting() == null ? null : after.waiting().party(),
                after.origin().registrant(),
                after.holder(),
                leg.assignee(),
                leg.team(),
                fact.told(),
                after.origin().importSession(),
                after.origin().registeredAt(),
                after.response() == null ? null : after.response().at(),
                after.response() == null ? null : after.response().by(),
                after.resolvedAt(),
                after.closing() == null ? null : after.closing().at(),
                Offer.of(after.handover()),
                isMessage || fact.kind() == Happening.RESOLVED ? null : cut(fact.text()),
                fact.act().isAutomatic(),
                fact.supersedes() == null ? null : fact.supersedes().eventName(),
                fact.act().receivedAt(),
                isMessage ? fact.visibility().name() : null);
    }

    private static @Nullable String cut(@Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) <= SUBJECT_LINE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SUBJECT_LINE - 1)) + "…";
    }
}

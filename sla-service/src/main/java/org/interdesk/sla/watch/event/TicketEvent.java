package org.interdesk.sla.watch.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.kit.inbox.UnreadableEvent;
import org.interdesk.sla.casefile.model.Offer;
import org.interdesk.sla.casefile.model.TicketFact;
import org.jspecify.annotations.Nullable;

/** What this service reads of an event about a ticket: the state after it. */
record TicketEvent(
        @Nullable UUID ticketId,
        @Nullable String number,
        long version,
        @Nullable String type,
        @Nullable String priority,
        @Nullable String state,
        @Nullable String waitingFor,
        @Nullable String waitingForParty,
        @Nullable String registrant,
        @Nullable String holder,
        @Nullable List<String> parties,
        @Nullable UUID importSession,
        @Nullable Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable Handover handover,
        boolean automatic,
        @Nullable String supersedes) {

    /** The latest offer to hand over. */
    record Handover(
            @Nullable String id,
            @Nullable String from,
            @Nullable String to,
            @Nullable String state) {

        Offer offer() {
            return new Offer(
                    required("handover.id", id),
                    required("handover.from", from),
                    required("handover.to", to),
                    required("handover.state", state));
        }
    }

    /**
     * Tells the event as a fact.
     *
     * @throws UnreadableEvent if a part is missing without which nothing can be counted
     */
    TicketFact fact(IncomingEvent event, String happened) {
        return new TicketFact(
                required("ticketId", ticketId),
                required("number", number),
                version,
                event.id(),
                happened,
                event.time(),
                event.party(),
                event.actor(),
                required("type", type),
                required("priority", priority),
                required("state", state),
                waitingFor,
                waitingForParty,
                required("registrant", registrant),
                required("holder", holder),
                required("parties", parties),
                importSession,
                required("registeredAt", registeredAt),
                respondedAt,
                handover == null ? null : handover.offer(),
                automatic,
                supersedes);
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new UnreadableEvent("the data lack " + name);
        }
        return value;
    }
}

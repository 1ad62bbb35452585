package org.interdesk.sla.casefile.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case, told as the state afterwards. Everything this service knows of a case follows from its facts in
 * the order of their versions, so a stored history replays to the same clocks and the same ledger (domain 3.13).
 *
 * @param version the ticket's own version; a fact that is not newer than the last one is ignored
 * @param event what happened, for example {@code handover-accepted}
 * @param at when it happened, which may be long before it was reported (domain 3.14)
 * @param byParty whose people or machines did it; null for effects of time
 * @param byActor who did it
 * @param waitingFor REQUESTER, PARTY, SUPPLIER or RELEASE while the state is WAITING
 * @param parties everybody who may see the case
 * @param respondedAt when a person of a desk first answered
 * @param automatic whether time did it and not a person
 * @param supersedes the automatic event that this report contradicts: {@code handover-timed-out} or {@code closed}
 */
public record TicketFact(
        UUID ticketId,
        String number,
        long version,
        UUID eventId,
        String event,
        Instant at,
        @Nullable String byParty,
        @Nullable String byActor,
        String type,
        String priority,
        String state,
        @Nullable String waitingFor,
        @Nullable String waitingForParty,
        String registrant,
        String holder,
        List<String> parties,
        @Nullable UUID importSession,
        Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable Offer offer,
        boolean automatic,
        @Nullable String supersedes) {

    public TicketFact {
        parties = List.copyOf(parties);
    }

    /** Ended without an answer. */
    public boolean isAbandoned() {
        return state.equals("CANCELLED") || state.equals("REJECTED") || state.equals("MERGED");
    }

    public boolean isResolved() {
        return state.equals("RESOLVED");
    }

    public boolean isClosed() {
        return state.equals("CLOSED");
    }

    /** Somebody still owes work on it. */
    public boolean isOpen() {
        return !isAbandoned() && !isResolved() && !isClosed();
    }

    public boolean isWaiting() {
        return state.equals("WAITING");
    }

    public boolean isResponded() {
        return respondedAt != null;
    }

    public boolean supersedesClosing() {
        return "closed".equals(supersedes);
    }

    public boolean supersedesTimeOut() {
        return "handover-timed-out".equals(supersedes);
    }
}

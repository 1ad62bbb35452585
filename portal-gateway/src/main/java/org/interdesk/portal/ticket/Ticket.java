package org.interdesk.portal.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as ticket-service tells it to the viewer. Lists leave out some members; {@code allowed} decides alone which
 * actions a page offers.
 *
 * @param handovers how many offers were accepted so far
 * @param dueAt the nearest open due instant of the viewer's party or of the holder
 */
public record Ticket(
        String number,
        long version,
        Kind type,
        String subject,
        @Nullable String description,
        @Nullable Level impact,
        @Nullable Level urgency,
        Level priority,
        Scope scope,
        State state,
        @Nullable WaitingFor waitingFor,
        @Nullable String waitingForParty,
        String registrant,
        String holder,
        @Nullable String assignee,
        @Nullable String team,
        Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        @Nullable Instant changedAt,
        @Nullable String answer,
        @Nullable List<Leg> legs,
        @Nullable Handover handover,
        int handovers,
        @Nullable String importSession,
        @Nullable Instant dueAt,
        @Nullable Set<String> allowed) {

    /** A party's share in the request. */
    public record Leg(
            String party,
            LegRole role,
            State state,
            @Nullable String assignee,
            @Nullable String team,
            @Nullable String ownNumber,
            @Nullable Instant since) {}

    /** An offer to hand the request over. */
    public record Handover(
            String id,
            String from,
            String to,
            String state,
            @Nullable String reason,
            @Nullable Instant offeredAt,
            @Nullable Instant dueAt) {

        public boolean isOpen() {
            return "OFFERED".equals(state);
        }
    }

    /** Whether the viewer may do something, by the name of its resource. */
    public boolean may(String action) {
        return allowed != null && allowed.contains(action);
    }

    /** The handover offer that waits for an answer, or null. */
    public @Nullable Handover openOffer() {
        return handover != null && handover.isOpen() ? handover : null;
    }

    public boolean isOver() {
        return state == State.CLOSED || state == State.CANCELLED || state == State.REJECTED || state == State.MERGED;
    }

    public List<Leg> allLegs() {
        return legs == null ? List.of() : legs;
    }
}

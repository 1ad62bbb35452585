package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a case knows about itself at one version; immutable.
 *
 * @param version counts the facts of the case, so every event has a version of its own
 * @param handover the latest offer, whatever became of it
 * @param handovers how often the case changed its holder
 * @param changedAt the latest moment of any fact
 * @param reportedAt the latest moment of a fact that somebody stated; automatic effects do not count
 */
public record CaseFacts(
        UUID id,
        CaseNumber number,
        long version,
        Origin origin,
        Request request,
        Priority priority,
        CaseState state,
        @Nullable Waiting waiting,
        String holder,
        List<Leg> legs,
        @Nullable Handover handover,
        int handovers,
        @Nullable Response response,
        @Nullable Instant resolvedAt,
        @Nullable Closing closing,
        @Nullable String answer,
        Instant changedAt,
        Instant reportedAt) {

    public CaseFacts {
        legs = List.copyOf(legs);
    }

    public Leg holderLeg() {
        return legs.stream()
                .filter(leg -> leg.party().equals(holder))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " has no leg of its holder " + holder));
    }

    public List<String> parties() {
        return legs.stream().map(Leg::party).toList();
    }
}

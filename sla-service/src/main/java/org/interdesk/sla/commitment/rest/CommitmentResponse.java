package org.interdesk.sla.commitment.rest;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.sla.commitment.CommitmentView;
import org.jspecify.annotations.Nullable;

/** A commitment as JSON; seconds are working seconds. */
public record CommitmentResponse(
        UUID id,
        long version,
        String kind,
        String ticket,
        String party,
        String state,
        boolean breached,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant fulfilledAt,
        @Nullable Instant breachedAt,
        long targetSeconds,
        long usedSeconds,
        long pausedSeconds,
        String priority,
        String originalPriority,
        @Nullable UUID importSession,
        String calendar,
        int calendarVersion,
        String tzdata,
        Instant asOf) {

    static CommitmentResponse of(CommitmentView view) {
        return new CommitmentResponse(
                view.id(),
                view.version(),
                view.kind(),
                view.ticket(),
                view.party(),
                view.state(),
                view.breached(),
                view.startedAt(),
                view.dueAt(),
                view.fulfilledAt(),
                view.breachedAt(),
                view.targetSeconds(),
                view.usedSeconds(),
                view.pausedSeconds(),
                view.priority(),
                view.originalPriority(),
                view.importSession(),
                view.calendar(),
                view.calendarVersion(),
                view.tzdata(),
                view.asOf());
    }
}

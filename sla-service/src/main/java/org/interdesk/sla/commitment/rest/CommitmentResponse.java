package org.interdesk.sla.commitment.rest;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.sla.commitment.CommitmentView;
import org.interdesk.sla.commitment.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as JSON; seconds are working seconds.
 *
 * @param ticket number of the subject if that is a ticket; otherwise null
 * @param obligation id of the promise in the service that owes it; null for a ticket
 * @param priority null where the target depends on none
 */
public record CommitmentResponse(
        UUID id,
        long version,
        String kind,
        @Nullable String ticket,
        About subject,
        @Nullable UUID obligation,
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
        @Nullable String priority,
        @Nullable String originalPriority,
        @Nullable UUID importSession,
        String calendar,
        int calendarVersion,
        String tzdata,
        Instant asOf) {

    /** What a commitment is about. */
    public record About(UUID id, String type, String number) {
        static About of(Subject subject) {
            return new About(subject.id(), subject.type(), subject.number());
        }
    }

    static CommitmentResponse of(CommitmentView view) {
        return new CommitmentResponse(
                view.id(),
                view.version(),
                view.kind(),
                view.subject().isTicket() ? view.subject().number() : null,
                About.of(view.subject()),
                view.obligation(),
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

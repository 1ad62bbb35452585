package org.interdesk.sla.commitment;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.sla.calendar.model.WorkingTime;
import org.interdesk.sla.commitment.model.Clock;
import org.interdesk.sla.commitment.model.Clock.Ended;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.interdesk.sla.commitment.model.Clock.Paused;
import org.interdesk.sla.commitment.model.Clock.Running;
import org.interdesk.sla.commitment.model.Subject;
import org.interdesk.sla.commitment.store.CommitmentRow;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as others see it at a moment.
 *
 * @param obligation the other service's id of the promise; null for a promise about a case
 * @param dueAt the last moment in time; null while nothing is due, that is while a kept promise is paused
 * @param fulfilledAt null unless it is fulfilled
 * @param breachedAt the due moment that was missed; null while the promise is kept
 * @param usedSeconds working seconds used at the end, or at {@code asOf}
 * @param pausedSeconds working seconds of all pauses, up to the same moment
 * @param asOf the present, or the watermark of the subject's import session
 */
public record CommitmentView(
        UUID id,
        long version,
        String kind,
        Subject subject,
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

    static CommitmentView of(CommitmentRow row, Instant asOf, WorkingTime time) {
        var commitment = row.commitment();
        var clock = commitment.clock();
        var gauge = clock.gauge();
        return new CommitmentView(
                commitment.id(),
                commitment.version(),
                commitment.kind(),
                commitment.subject(),
                commitment.obligation(),
                commitment.party(),
                stateOf(clock),
                gauge.breachedAt() != null,
                gauge.startedAt(),
                dueAtOf(clock),
                clock instanceof Ended ended && ended.outcome() == Outcome.FULFILLED ? ended.at() : null,
                gauge.breachedAt(),
                gauge.targetSeconds(),
                clock.usedSeconds(asOf, time),
                clock.pausedSeconds(asOf, time),
                commitment.priority(),
                commitment.originalPriority(),
                row.importSession(),
                commitment.calendar(),
                commitment.calendarVersion(),
                row.tzdata(),
                asOf);
    }

    static String stateOf(Clock clock) {
        if (clock instanceof Ended ended) {
            return ended.outcome().name();
        }
        return clock instanceof Running ? "RUNNING" : "PAUSED";
    }

    static @Nullable Instant dueAtOf(Clock clock) {
        var wasPaused = clock instanceof Paused || clock instanceof Ended ended && ended.runningSince() == null;
        return wasPaused && clock.gauge().breachedAt() == null
                ? null
                : clock.gauge().dueAt();
    }
}

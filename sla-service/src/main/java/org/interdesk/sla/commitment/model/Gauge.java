package org.interdesk.sla.commitment.model;

import java.time.Instant;
import org.interdesk.sla.agreement.model.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What every promise carries through all its phases.
 *
 * @param targetSeconds working seconds allowed
 * @param targetVersion counts up when the target changes or when a later report shows that a notice was given too early; a threshold
 *     fires once per target version (domain 3.12)
 * @param usedSeconds working seconds used before the present stretch of counting
 * @param pausedSeconds working seconds of all pauses that have ended
 * @param dueAt the last moment that is in time; while paused, the moment as it was before the pause
 * @param breachedAt the due moment that was missed; null while the promise is kept
 * @param passedPercent the highest threshold that has fired, or 0
 */
public record Gauge(
        Instant startedAt,
        long targetSeconds,
        int targetVersion,
        long usedSeconds,
        long pausedSeconds,
        Instant dueAt,
        @Nullable Instant breachedAt,
        int passedPercent,
        Thresholds thresholds) {

    Gauge withUsed(long used) {
        return new Gauge(
                startedAt,
                targetSeconds,
                targetVersion,
                used,
                pausedSeconds,
                dueAt,
                breachedAt,
                passedPercent,
                thresholds);
    }

    Gauge withPaused(long paused) {
        return new Gauge(
                startedAt,
                targetSeconds,
                targetVersion,
                usedSeconds,
                paused,
                dueAt,
                breachedAt,
                passedPercent,
                thresholds);
    }

    Gauge dueAt(Instant due) {
        return new Gauge(
                startedAt,
                targetSeconds,
                targetVersion,
                usedSeconds,
                pausedSeconds,
                due,
                breachedAt,
                passedPercent,
                thresholds);
    }

    Gauge passed(int percent) {
        return new Gauge(
                startedAt,
                targetSeconds,
                targetVersion,
                usedSeconds,
                pausedSeconds,
                dueAt,
                percent == Thresholds.FULL ? dueAt : breachedAt,
                percent,
                thresholds);
    }

    /**
     * Puts right what time did too early: the promise was in fact settled at {@code at} with {@code used} seconds.
     *
     * @return this, when nothing was said that the report contradicts
     */
    Gauge corrected(Instant at, long used) {
        var breachWasWrong = breachedAt != null && !at.isAfter(dueAt);
        var warningWasWrong = breachedAt == null && Thresholds.secondsAt(passedPercent, targetSeconds) > used;
        if (!breachWasWrong && !warningWasWrong) {
            return this;
        }
        return new Gauge(
                startedAt,
                targetSeconds,
                targetVersion + 1,
                usedSeconds,
                pausedSeconds,
                dueAt,
                null,
                thresholds.passedBy(used, targetSeconds),
                thresholds);
    }

    /** The same promise under another target; warnings already passed are not given again, a breach is looked at anew. */
    Gauge retargeted(long target, Thresholds newThresholds, long usedNow) {
        return new Gauge(
                startedAt,
                target,
                targetVersion + 1,
                usedSeconds,
                pausedSeconds,
                dueAt,
                null,
                newThresholds.passedBy(usedNow, target),
                newThresholds);
    }
}

package org.interdesk.sla.commitment.model;

import java.time.Instant;
import org.interdesk.sla.agreement.model.Target;
import org.interdesk.sla.agreement.model.Thresholds;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.calendar.model.WorkingTime;
import org.jspecify.annotations.Nullable;

/**
 * A promise to finish something within an amount of working time, and how far it has got.
 *
 * <pre>
 *            pause                 end (fulfilled or cancelled)
 *  Running ────────▶ Paused       Running, Paused ────▶ Ended
 *          ◀────────                     ◀──────────────
 *           resume                  reopen (domain 3.9)
 * </pre>
 *
 * <p>A promise is late as soon as its due moment has passed, whether or not anybody was on duty since; finishing exactly then is in
 * time (domain 3.4). Being late does not end a clock: it goes on counting, and {@link Gauge#breachedAt()} remembers the moment.
 *
 * <p>Working time is passed to each move, so that a stored clock stays plain data. A moment before the present stretch began counts as
 * its beginning: only a report that contradicts an effect of time can bring one (domain 3.14).
 */
public sealed interface Clock {

    Gauge gauge();

    /** Working seconds used up to a moment; for an ended clock, up to its end. */
    long usedSeconds(Instant at, WorkingTime time);

    /** Working seconds of all pauses up to a moment. */
    default long pausedSeconds(Instant at, WorkingTime time) {
        return gauge().pausedSeconds();
    }

    /** Starts counting. A target that is due already when its clock starts gives no warnings, only the breach. */
    static Running start(Instant at, Target target, Thresholds thresholds, WorkingCalendar calendar) {
        var seconds = target.seconds(at, calendar);
        var passed = seconds == 0 ? thresholds.passedBy(0, 0) : 0;
        var gauge = new Gauge(at, seconds, 1, 0, 0, target.due(at, calendar), null, passed, thresholds);
        return new Running(gauge, at);
    }

    /**
     * A threshold and the moment it is reached.
     *
     * @param percent of the target; 100 is the breach
     */
    record Mark(int percent, Instant at) {}

    /**
     * Working time is being used up.
     *
     * @param since when this stretch of counting began
     */
    record Running(Gauge gauge, Instant since) implements Clock {

        @Override
        public long usedSeconds(Instant at, WorkingTime time) {
            return gauge.usedSeconds() + (at.isAfter(since) ? time.between(since, at) : 0);
        }

        public Paused pause(Instant at, WorkingTime time) {
            return new Paused(gauge.withUsed(usedSeconds(at, time)), at);
        }

        /** Ends the promise. */
        public Ended end(Outcome outcome, Instant at) {
            return new Ended(gauge, outcome, at, since);
        }

        /** Takes back notices that a report of this moment shows to have been given too early. */
        public Running corrected(Instant at, WorkingTime time) {
            return new Running(gauge.corrected(at, usedSeconds(at, time)), since);
        }

        /** The next threshold; null when all have fired. */
        public @Nullable Mark nextMark(WorkingTime time) {
            if (gauge.breachedAt() != null) {
                return null;
            }
            var percent = gauge.thresholds().after(gauge.passedPercent()).orElse(Thresholds.FULL);
            if (percent == Thresholds.FULL) {
                return new Mark(percent, gauge.dueAt());
            }
            var left = Thresholds.secondsAt(percent, gauge.targetSeconds()) - gauge.usedSeconds();
            return new Mark(percent, left > 0 ? time.plus(since, left) : since);
        }

        public Running fired(Mark mark) {
            return new Running(gauge.passed(mark.percent()), since);
        }

        /** Sets a new target at a moment; one that is used up already is due at that moment (domain 3.10). */
        public Running retarget(long target, Thresholds thresholds, Instant at, WorkingTime time) {
            var used = usedSeconds(at, time);
            var changed = gauge.retargeted(target, thresholds, used);
            var due = target > used ? time.plus(since, target - gauge.usedSeconds()) : at;
            return new Running(changed.dueAt(due), since);
        }
    }

    /**
     * Counting is suspended, and nothing is due.
     *
     * @param since when the pause began
     */
    record Paused(Gauge gauge, Instant since) implements Clock {

        @Override
        public long usedSeconds(Instant at, WorkingTime time) {
            return gauge.usedSeconds();
        }

        @Override
        public long pausedSeconds(Instant at, WorkingTime time) {
            return gauge.pausedSeconds() + (at.isAfter(since) ? time.between(since, at) : 0);
        }

        /**
         * Goes on counting. The pause has moved the due moment by its own working seconds; a target that was used up, or missed, before
         * the pause stays due when it was.
         */
        public Running resume(Instant at, WorkingTime time) {
            var from = at.isAfter(since) ? at : since;
            var left = gauge.targetSeconds() - gauge.usedSeconds();
            var rested = gauge.withPaused(pausedSeconds(from, time));
            var due = left > 0 && gauge.breachedAt() == null ? time.plus(from, left) : gauge.dueAt();
            return new Running(rested.dueAt(due), from);
        }

        public Ended end(Outcome outcome, Instant at, WorkingTime time) {
            return new Ended(gauge.withPaused(pausedSeconds(at, time)), outcome, at, null);
        }

        public Paused retarget(long target, Thresholds thresholds) {
            return new Paused(gauge.retargeted(target, thresholds, gauge.usedSeconds()), since);
        }
    }

    /** How a promise ended. Whether it was kept is told by {@link Gauge#breachedAt()}. */
    enum Outcome {
        FULFILLED,
        CANCELLED
    }

    /**
     * Settled, unless the case is reopened.
     *
     * @param runningSince beginning of the stretch that was being counted; null when it was paused
     */
    record Ended(
            Gauge gauge,
            Outcome outcome,
            Instant at,
            @Nullable Instant runningSince) implements Clock {

        @Override
        public long usedSeconds(Instant moment, WorkingTime time) {
            return runningSince == null || !at.isAfter(runningSince)
                    ? gauge.usedSeconds()
                    : gauge.usedSeconds() + time.between(runningSince, at);
        }

        /** Continues after reopening: the time since the end counts as a pause, and nothing used is forgotten (domain 3.9). */
        public Paused reopen(WorkingTime time) {
            return new Paused(gauge.withUsed(usedSeconds(at, time)), at);
        }

        /** Takes back an end that time brought about and a report contradicts. */
        public Clock undo() {
            return runningSince == null ? new Paused(gauge, at) : new Running(gauge, runningSince);
        }
    }
}

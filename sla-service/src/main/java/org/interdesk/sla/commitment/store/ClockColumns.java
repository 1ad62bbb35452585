package org.interdesk.sla.commitment.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.interdesk.sla.agreement.model.Thresholds;
import org.interdesk.sla.commitment.model.Clock;
import org.interdesk.sla.commitment.model.Clock.Ended;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.interdesk.sla.commitment.model.Clock.Paused;
import org.interdesk.sla.commitment.model.Clock.Running;
import org.interdesk.sla.commitment.model.Gauge;

/**
 * A clock as columns. {@code since_at} is the beginning of the present stretch or pause; for an ended clock, of the stretch in which it
 * ended, so that an end which a report contradicts can be taken back.
 */
final class ClockColumns {

    private static final String RUNNING = "RUNNING";
    private static final String PAUSED = "PAUSED";

    private ClockColumns() {}

    static void write(Clock clock, CommitmentEntity row) {
        var gauge = clock.gauge();
        row.startedAt = gauge.startedAt();
        row.targetSeconds = gauge.targetSeconds();
        row.targetVersion = gauge.targetVersion();
        row.usedSeconds = gauge.usedSeconds();
        row.pausedSeconds = gauge.pausedSeconds();
        row.dueAt = gauge.dueAt();
        row.breachedAt = gauge.breachedAt();
        row.passedPercent = gauge.passedPercent();
        row.thresholds =
                gauge.thresholds().percents().stream().map(String::valueOf).collect(Collectors.joining(","));
        if (clock instanceof Running running) {
            row.state = RUNNING;
            row.sinceAt = running.since();
            row.endedAt = null;
        } else if (clock instanceof Paused paused) {
            row.state = PAUSED;
            row.sinceAt = paused.since();
            row.endedAt = null;
        } else if (clock instanceof Ended ended) {
            row.state = ended.outcome().name();
            row.sinceAt = ended.runningSince();
            row.endedAt = ended.at();
        }
    }

    static Clock read(CommitmentEntity row) {
        var percents =
                Arrays.stream(row.thresholds.split(",")).map(Integer::valueOf).toArray(Integer[]::new);
        var gauge = new Gauge(
                row.startedAt,
                row.targetSeconds,
                row.targetVersion,
                row.usedSeconds,
                row.pausedSeconds,
                row.dueAt,
                row.breachedAt,
                row.passedPercent,
                Thresholds.of(percents));
        var since = row.sinceAt;
        var ended = row.endedAt;
        if (ended != null) {
            return new Ended(gauge, Outcome.valueOf(row.state), ended, since);
        }
        if (since == null) {
            throw new IllegalStateException("commitment " + row.id + " is open and has no beginning of its stretch");
        }
        return row.state.equals(RUNNING) ? new Running(gauge, since) : new Paused(gauge, since);
    }
}

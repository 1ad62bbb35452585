package org.interdesk.replay.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One clock while a case is walked through: it only collects the stretches in which it ran. */
final class Stopwatch {

    private record Stretch(Instant from, Instant to) {}

    private final String kind;
    private final String party;
    private final Instant startedAt;
    private final Duration target;
    private final List<Stretch> stretches = new ArrayList<>();

    private @Nullable Instant runningSince;
    private @Nullable Instant fulfilledAt;
    private boolean cancelled;

    Stopwatch(String kind, String party, Instant startedAt, Duration target) {
        this.kind = kind;
        this.party = party;
        this.startedAt = startedAt;
        this.target = target;
    }

    void run(Instant at) {
        fulfilledAt = null;
        if (runningSince == null) {
            runningSince = at;
        }
    }

    void pause(Instant at) {
        fulfilledAt = null;
        stop(at);
    }

    void fulfil(Instant at) {
        stop(at);
        fulfilledAt = at;
    }

    /** A clock that has been fulfilled stays so. */
    void cancel(Instant at) {
        if (fulfilledAt == null) {
            stop(at);
            cancelled = true;
        }
    }

    /** @param now the moment up to which a clock that still runs is counted */
    RecountedClock recount(Desks desks, Instant now) {
        var state = cancelled
                ? "CANCELLED"
                : fulfilledAt != null ? "FULFILLED" : runningSince != null ? "RUNNING" : "PAUSED";
        stop(now);
        var hours = desks.of(party);
        long used = 0;
        Instant breachedAt = null;
        for (var stretch : stretches) {
            var counted = hours.count(stretch.from(), stretch.to());
            var left = target.toSeconds() - used;
            if (breachedAt == null && counted >= left) {
                var due = hours.spent(stretch.from(), Math.max(0, left));
                breachedAt = stretch.to().isAfter(due) ? due : null;
            }
            used += counted;
        }
        return new RecountedClock(kind, party, startedAt, target.toSeconds(), used, state, fulfilledAt, breachedAt);
    }

    private void stop(Instant at) {
        if (runningSince != null) {
            stretches.add(new Stretch(runningSince, at));
            runningSince = null;
        }
    }
}

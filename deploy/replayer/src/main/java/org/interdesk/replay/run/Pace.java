package org.interdesk.replay.run;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Lets through at most so many a second, evenly: a pause is not followed by a burst.
 *
 * <p>Without a limit it lets everything through.
 */
public final class Pace {

    private final long gapNanos;
    private final LongSupplier nanos;
    private final LongConsumer sleep;
    private long next;

    /** @param perSecond zero or less: no limit */
    public Pace(double perSecond, LongSupplier nanos, LongConsumer sleep) {
        this.gapNanos = perSecond <= 0 ? 0 : (long) (1e9 / perSecond);
        this.nanos = nanos;
        this.sleep = sleep;
        this.next = nanos.getAsLong();
    }

    /** Waits for the caller's turn. */
    public void await() {
        if (gapNanos == 0) {
            return;
        }
        var wait = reserve();
        if (wait > 0) {
            sleep.accept(wait);
        }
    }

    private synchronized long reserve() {
        var now = nanos.getAsLong();
        var turn = Math.max(now, next);
        next = turn + gapNanos;
        return turn - now;
    }
}

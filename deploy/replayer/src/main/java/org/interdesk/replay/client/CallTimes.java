package org.interdesk.replay.client;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** How long the changing calls took, each try counted by itself. */
public final class CallTimes {

    private final AtomicInteger retries = new AtomicInteger();
    private long[] nanos = new long[1024];
    private int count;

    public synchronized void took(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    void retried() {
        retries.incrementAndGet();
    }

    public int retries() {
        return retries.get();
    }

    public synchronized int count() {
        return count;
    }

    /** The time within which that share of the calls was answered, in milliseconds; 0 if there were none. */
    public synchronized double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        var rank = (int) Math.ceil(share * count);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}

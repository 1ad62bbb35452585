package org.interdesk.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations, collected from several threads. */
final class Latencies {

    private long[] nanos = new long[4096];
    private int count;
    private int failures;

    synchronized void took(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    synchronized void failed() {
        failures++;
    }

    synchronized int count() {
        return count;
    }

    synchronized int failures() {
        return failures;
    }

    /** The time within which that share of the calls was done, in milliseconds; not a number if there were none. */
    synchronized double percentile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, slowest %.1f ms%s",
                percentile(0.5),
                percentile(0.95),
                percentile(0.99),
                percentile(1),
                failures() == 0 ? "" : ", " + failures() + " FAILED");
    }
}

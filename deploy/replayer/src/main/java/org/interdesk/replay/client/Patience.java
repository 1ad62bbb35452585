package org.interdesk.replay.client;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits until the platform has come as far as it must, looking again and again, and gives up when it has stopped moving.
 *
 * @param noChange how long the same may be seen before the wait is given up
 * @param longest how long the wait may last in all
 */
public record Patience(Duration betweenLooks, Duration noChange, Duration longest) {

    /** For what the services tell each other after a long replay. */
    public static final Patience FOR_CONSUMERS =
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(60), Duration.ofMinutes(15));

    /** For what is there within moments. */
    public static final Patience FOR_A_MOMENT =
            new Patience(Duration.ofMillis(250), Duration.ofSeconds(30), Duration.ofSeconds(30));

    /**
     * Looks until what is seen is what is wanted.
     *
     * @return whether it came to that
     */
    public <T extends Object> boolean until(T wanted, Supplier<T> look) throws InterruptedException {
        var start = System.nanoTime();
        var changed = start;
        @Nullable T before = null;
        while (true) {
            var seen = look.get();
            if (seen.equals(wanted)) {
                return true;
            }
            var now = System.nanoTime();
            if (!seen.equals(before)) {
                changed = now;
                before = seen;
            }
            if (now - changed > noChange.toNanos() || now - start > longest.toNanos()) {
                return false;
            }
            Thread.sleep(betweenLooks.toMillis());
        }
    }
}

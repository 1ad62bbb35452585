package org.interdesk.local.supervise;

import java.time.Duration;

/**
 * How long to wait before a process that died is started again: 1, 2, 4 ... up to 30 seconds, and from 1 again after it has
 * run for a minute.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The pause now due. */
    Duration pauseAfter(Duration ran) {
        if (ran.compareTo(STEADY) >= 0) {
            next = FIRST;
        }
        var pause = next;
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}

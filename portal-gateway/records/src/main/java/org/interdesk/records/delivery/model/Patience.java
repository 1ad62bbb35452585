package org.interdesk.records.delivery.model;

import java.time.Duration;

/**
 * How often and how long a mail is tried.
 *
 * @param first pause after the first failure; each further one is twice as long
 * @param longest no pause is longer
 * @param tries after so many failures it is given up
 */
public record Patience(Duration first, Duration longest, int tries) {

    private static final int MOST_DOUBLINGS = 30;

    public boolean isExhausted(int failures) {
        return failures >= tries;
    }

    /** The pause after that many failures, 1 or more. */
    public Duration pauseAfter(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}

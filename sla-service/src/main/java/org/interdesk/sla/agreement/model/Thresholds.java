package org.interdesk.sla.agreement.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * The shares of a target at which something is said (domain 3.12), in per cent and ascending.
 *
 * @param percents 1 to 100; the full target is always among them, since a breach is a fact and not a choice
 */
public record Thresholds(List<Integer> percents) {

    public static final int FULL = 100;

    public Thresholds {
        var sorted = percents.stream().distinct().sorted().toList();
        if (sorted.isEmpty() || sorted.get(0) < 1 || sorted.get(sorted.size() - 1) != FULL) {
            throw new IllegalArgumentException("thresholds must lie in 1 to 100 and include 100, but were " + percents);
        }
        percents = sorted;
    }

    public static Thresholds of(Integer... percents) {
        return new Thresholds(List.of(percents));
    }

    /** The next one above those already passed. */
    public OptionalInt after(int passed) {
        return percents.stream()
                .mapToInt(Integer::intValue)
                .filter(p -> p > passed)
                .findFirst();
    }

    /**
     * The highest warning that lies at or below a share already used, or 0; the full target is not a warning and is never returned.
     *
     * @param used working seconds
     * @param target working seconds, greater than zero
     */
    public int passedBy(long used, long target) {
        return percents.stream()
                .mapToInt(Integer::intValue)
                .filter(p -> p < FULL && secondsAt(p, target) <= used)
                .max()
                .orElse(0);
    }

    /** The working seconds that make up a share of a target, rounded down. */
    public static long secondsAt(int percent, long target) {
        return target * percent / FULL;
    }
}

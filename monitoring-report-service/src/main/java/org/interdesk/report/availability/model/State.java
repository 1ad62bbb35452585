package org.interdesk.report.availability.model;

/**
 * What was known of a component at a moment, from best to worst. Planned downtime is the worst, because it is certain and
 * was decided by people.
 */
public enum State {
    OK,
    WARNING,
    UNKNOWN,
    MISSING,
    CRITICAL,
    DOWNTIME;

    /** Something that needs both parts is as well as the worse one. */
    public State and(State other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Something that needs one of two parts is as well as the better one, except that a failure is not excused by a part
     * nothing is known of, nor by one that is down by plan.
     *
     * <p>The order of several parts matters: CRITICAL, UNKNOWN, DOWNTIME in this order give DOWNTIME, and UNKNOWN, DOWNTIME,
     * CRITICAL give CRITICAL.
     */
    public State or(State other) {
        State better = compareTo(other) <= 0 ? this : other;
        State worse = compareTo(other) <= 0 ? other : this;
        return switch (worse) {
            case OK, WARNING, UNKNOWN, MISSING -> better;
            case CRITICAL -> better.isUp() ? better : CRITICAL;
            case DOWNTIME -> better == CRITICAL ? DOWNTIME : better;
        };
    }

    public boolean isUp() {
        return this == OK || this == WARNING;
    }

    public boolean isUnknown() {
        return this == UNKNOWN || this == MISSING;
    }
}

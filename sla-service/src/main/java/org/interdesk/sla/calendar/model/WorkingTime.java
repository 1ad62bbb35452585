package org.interdesk.sla.calendar.model;

import java.time.Instant;

/**
 * Time during which a desk is on duty. Implementations are immutable to their users and safe to share between threads.
 *
 * <p>Everything counts in whole seconds: the part of a moment below the second is dropped, so a measured stretch begins with the
 * second it begins in.
 */
public interface WorkingTime {

    /**
     * Measures the working seconds from one moment to another.
     *
     * @return zero when the moments lie in the same closed period or are equal
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    long between(Instant from, Instant to);

    /**
     * Finds the moment at which an amount of working seconds is used up.
     *
     * <p>An amount used up exactly at closing time ends at the closing instant (domain 3.3). Zero outside working hours ends at the
     * next opening.
     *
     * @throws IllegalArgumentException if {@code seconds} is negative
     */
    Instant plus(Instant from, long seconds);
}

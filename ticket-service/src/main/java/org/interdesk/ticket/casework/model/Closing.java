package org.interdesk.ticket.casework.model;

import java.time.Instant;

/**
 * The end of a resolved case.
 *
 * @param automatic whether it ended because nobody said otherwise in time; a reported event can contradict that
 */
public record Closing(Instant at, boolean automatic) {}

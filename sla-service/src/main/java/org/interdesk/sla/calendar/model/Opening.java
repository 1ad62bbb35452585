package org.interdesk.sla.calendar.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is there.
 *
 * @param open whether work goes on
 * @param until when that changes: the closing instant of what is open, the next opening of what is closed; null if nothing opens within
 *     the next two years
 */
public record Opening(boolean open, @Nullable Instant until) {}

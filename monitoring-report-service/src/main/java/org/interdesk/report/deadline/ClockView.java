package org.interdesk.report.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock as its owner told of it last.
 *
 * @param dueAt the last moment in time; null if none was ever told
 * @param workingSecondsLeft working time that was left at {@code saidAt}, below zero if it was used up; null if it was not told
 * @param saidAt the moment the figures are of
 */
public record ClockView(
        String kind,
        String party,
        String state,
        boolean breached,
        @Nullable Instant dueAt,
        @Nullable Long workingSecondsLeft,
        Instant saidAt) {}

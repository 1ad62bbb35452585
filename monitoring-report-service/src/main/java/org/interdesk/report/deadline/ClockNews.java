package org.interdesk.report.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event says about a clock of a report or a month; an older version than known is passed over. */
public record ClockNews(
        UUID commitment,
        long version,
        UUID subject,
        @Nullable UUID obligation,
        String kind,
        String party,
        String state,
        boolean breached,
        @Nullable Instant dueAt,
        @Nullable Long targetSeconds,
        @Nullable Long usedSeconds,
        Instant saidAt) {}

package org.interdesk.report.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.interdesk.report.period.model.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * Where a month stands.
 *
 * @param number public number of its consolidated report, {@code CON-2026-10}
 * @param edition how often it was published; 0 before the first time
 * @param publishedAt the first time
 * @param version counts what happened to it
 */
public record PeriodStatus(
        UUID id,
        String number,
        YearMonth month,
        PeriodState state,
        int edition,
        Instant openedAt,
        @Nullable Instant publishedAt,
        Instant lastAt,
        @Nullable UUID importSession,
        long version) {}

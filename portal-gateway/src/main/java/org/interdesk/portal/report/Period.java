package org.interdesk.portal.report;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month that is reported on.
 *
 * @param number of its consolidated report, {@code CON-2026-10}
 * @param edition how often it was published; 0 before the first time
 * @param clock of the publication, for the Commission; null for others
 */
public record Period(
        String number,
        String month,
        int edition,
        Instant openedAt,
        @Nullable Instant publishedAt,
        Punctuality punctuality,
        Report.@Nullable Clock clock,
        long version) {

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }

    public boolean isPublished() {
        return edition > 0;
    }

    public @Nullable Instant dueAt() {
        return clock == null ? null : clock.dueAt();
    }
}

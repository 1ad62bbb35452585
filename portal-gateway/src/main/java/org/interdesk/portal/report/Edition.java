package org.interdesk.portal.report;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a month's consolidated report.
 *
 * @param reason why it was published as it was, or why the one before was corrected; null if nothing was said
 */
public record Edition(
        String number,
        String month,
        int edition,
        Instant publishedAt,
        @Nullable String reason,
        Consolidated report) {

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }

    /** Number of the edition before. */
    public int before() {
        return edition - 1;
    }

    public String address() {
        return "/reports/consolidated/" + month;
    }
}

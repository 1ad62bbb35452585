package org.interdesk.report.consolidation;

import java.time.Instant;
import org.interdesk.report.consolidation.model.Consolidated;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a consolidated report, as everybody sees it.
 *
 * @param number public number, the same for all editions
 * @param edition from 1
 * @param reason why the edition before was corrected; null for the first
 */
public record EditionView(
        String number,
        String month,
        int edition,
        Instant publishedAt,
        @Nullable String reason,
        Consolidated report) {}

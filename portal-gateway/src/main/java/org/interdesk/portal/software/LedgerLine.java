package org.interdesk.portal.software;

import java.time.Instant;
import org.interdesk.portal.software.AdoptionRow.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger of a release: what a party did with it.
 *
 * @param environment null for what concerns the party as a whole
 * @param at when it happened
 * @param recordedAt when the platform learned of it
 */
public record LedgerLine(
        String id,
        String party,
        @Nullable String environment,
        Stage stage,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String reason,
        @Nullable Instant until) {

    private static final long LATE_AFTER_SECONDS = 300;

    /** Whether the platform learned of it noticeably later than it happened (domain rule 14). */
    public boolean isLate() {
        return recordedAt != null && recordedAt.getEpochSecond() - at.getEpochSecond() > LATE_AFTER_SECONDS;
    }
}

package org.interdesk.replay.oracle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time that one party had the case, for one reason.
 *
 * @param to null while the case is open and this is its last line
 */
public record LedgerLine(
        String holder,
        String reason,
        Instant from,
        @Nullable Instant to,
        long workingSeconds) {

    public long elapsedSeconds() {
        return to == null ? 0 : Duration.between(from, to).toSeconds();
    }
}

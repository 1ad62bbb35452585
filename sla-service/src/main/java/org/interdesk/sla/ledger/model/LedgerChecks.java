package org.interdesk.sla.ledger.model;

import java.time.Instant;
import java.util.List;

/**
 * Proof that a ledger is a partition (domain 3.8).
 *
 * @param gapless each entry begins where the one before ends, the first at registration, the last at the end of the account
 * @param elapsedAddsUp the entries' elapsed seconds are the length of the account
 * @param workingRecounted every entry's working seconds equal an independent count, second by second
 */
public record LedgerChecks(boolean gapless, boolean elapsedAddsUp, boolean workingRecounted) {

    public static LedgerChecks of(Instant from, Instant until, List<Entry> entries) {
        var cursor = from;
        var gapless = true;
        var elapsed = 0L;
        var recounted = true;
        for (var entry : entries) {
            gapless &= entry.from().equals(cursor);
            cursor = entry.to();
            elapsed += entry.elapsedSeconds();
            recounted &= entry.workingSeconds() == entry.recountedSeconds();
        }
        gapless &= cursor.equals(until);
        return new LedgerChecks(gapless, elapsed == until.getEpochSecond() - from.getEpochSecond(), recounted);
    }
}

package org.interdesk.sla.ledger;

import java.time.Instant;
import java.util.List;
import org.interdesk.sla.ledger.model.Desks;
import org.interdesk.sla.ledger.model.Entry;
import org.interdesk.sla.ledger.model.LedgerChecks;
import org.interdesk.sla.ledger.model.Span;
import org.interdesk.sla.ledger.store.LedgerRow;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as others see it.
 *
 * @param closedAt null while the case goes on
 * @param accountedUntil the closing, or the last event of a case that goes on
 * @param entries the account up to there
 * @param current what holds since the last boundary; null once closed
 */
public record LedgerView(
        String ticket,
        Instant registeredAt,
        @Nullable Instant closedAt,
        Instant accountedUntil,
        List<Entry> entries,
        @Nullable Span current,
        LedgerChecks checks) {

    static LedgerView of(LedgerRow row, Desks desks) {
        var ledger = row.ledger();
        var entries = ledger.accounted(desks);
        return new LedgerView(
                row.number(),
                ledger.registeredAt(),
                ledger.closedAt(),
                ledger.accountedUntil(),
                entries,
                ledger.closedAt() == null ? ledger.open() : null,
                LedgerChecks.of(ledger.registeredAt(), ledger.accountedUntil(), entries));
    }
}

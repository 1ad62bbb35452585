package org.interdesk.sla.ledger.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.interdesk.sla.ledger.LedgerView;
import org.interdesk.sla.ledger.model.Entry;
import org.interdesk.sla.ledger.model.LedgerChecks;
import org.interdesk.sla.ledger.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as JSON.
 *
 * @param accountedUntil the closing, or the last event of a case that goes on
 * @param current what holds since the last boundary; null once closed
 */
public record LedgerResponse(
        String ticket,
        Instant registeredAt,
        @Nullable Instant closedAt,
        Instant accountedUntil,
        List<EntryResponse> entries,
        @Nullable CurrentResponse current,
        long elapsedSeconds,
        long workingSeconds,
        ChecksResponse checks) {

    /** A stretch; {@code by} is the party waited for. */
    public record EntryResponse(
            int seq,
            String holder,
            String reason,
            @Nullable String by,
            Instant from,
            Instant to,
            long elapsedSeconds,
            long workingSeconds,
            String calendar) {

        static EntryResponse of(int seq, Entry entry) {
            return new EntryResponse(
                    seq,
                    entry.holder(),
                    entry.reason(),
                    entry.by(),
                    entry.from(),
                    entry.to(),
                    entry.elapsedSeconds(),
                    entry.workingSeconds(),
                    entry.calendar());
        }
    }

    /** What holds now. */
    public record CurrentResponse(
            String holder, String reason, @Nullable String by, Instant from) {
        static @Nullable CurrentResponse of(@Nullable Span span) {
            return span == null ? null : new CurrentResponse(span.holder(), span.reason(), span.by(), span.from());
        }
    }

    /** Proof that nothing is missing and nothing counted twice. */
    public record ChecksResponse(boolean gapless, boolean elapsedAddsUp, boolean workingRecounted) {
        static ChecksResponse of(LedgerChecks checks) {
            return new ChecksResponse(checks.gapless(), checks.elapsedAddsUp(), checks.workingRecounted());
        }
    }

    static LedgerResponse of(LedgerView view) {
        var entries = view.entries();
        return new LedgerResponse(
                view.ticket(),
                view.registeredAt(),
                view.closedAt(),
                view.accountedUntil(),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> EntryResponse.of(i + 1, entries.get(i)))
                        .toList(),
                CurrentResponse.of(view.current()),
                entries.stream().mapToLong(Entry::elapsedSeconds).sum(),
                entries.stream().mapToLong(Entry::workingSeconds).sum(),
                ChecksResponse.of(view.checks()));
    }
}

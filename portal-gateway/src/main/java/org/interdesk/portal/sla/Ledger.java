package org.interdesk.portal.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who had a request when, and why, from registration on, without gap or overlap (domain rule 8). */
public record Ledger(
        String ticket,
        @Nullable Instant registeredAt,
        @Nullable Instant closedAt,
        List<Entry> entries,
        long elapsedSeconds,
        long workingSeconds,
        @Nullable Checks checks) {

    /** The ledger of a request of which sla-service has not heard yet. */
    public static Ledger unwritten(String ticket) {
        return new Ledger(ticket, null, null, List.of(), 0, 0, null);
    }

    /** A stretch with one holder and one reason. */
    public record Entry(
            int seq,
            String holder,
            String reason,
            @Nullable String by,
            Instant from,
            @Nullable Instant to,
            long elapsedSeconds,
            long workingSeconds,
            @Nullable String calendar) {}

    /** What sla-service has checked of this ledger. */
    public record Checks(boolean gapless, boolean elapsedAddsUp, boolean workingRecounted) {

        public boolean allGood() {
            return gapless && elapsedAddsUp && workingRecounted;
        }
    }

    /** A piece of the strip that shows the ledger at a glance, in percent of its width. */
    public record Piece(Entry entry, String x, String width) {}

    /**
     * Lays the entries out on a strip of full width. Every entry gets a sliver that can be seen, however short it was,
     * so widths are not exactly proportional.
     */
    public List<Piece> strip() {
        double smallest = 1.2;
        double free = 100 - smallest * entries.size();
        long elapsed =
                Math.max(1, entries.stream().mapToLong(Entry::elapsedSeconds).sum());
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (Entry entry : entries) {
            double width = free < 0 ? 100.0 / entries.size() : smallest + free * entry.elapsedSeconds() / elapsed;
            pieces.add(new Piece(entry, percent(x), percent(Math.max(0.2, width - 0.25))));
            x += width;
        }
        return pieces;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }
}

package org.interdesk.portal.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private static Ledger ledger(long... elapsed) {
        List<Ledger.Entry> entries = IntStream.range(0, elapsed.length)
                .mapToObj(i -> new Ledger.Entry(i, "BY", "WORK", null, START, null, elapsed[i], 0, null))
                .toList();
        return new Ledger("EEC-1", START, null, entries, 0, 0, null);
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }

    @Test
    void theStripIsFilledToTheEnd() {
        var last = ledger(1, 100_000, 50, 3_000).strip().get(3);

        assertThat(number(last.x()) + number(last.width())).isBetween(99.5, 100.0);
    }

    @Test
    void theShortestStretchCanBeSeen() {
        assertThat(number(ledger(1, 10_000_000).strip().get(0).width())).isGreaterThan(0.9);
    }

    @Test
    void manyStretchesShareTheStrip() {
        var pieces = ledger(new long[300]).strip();

        assertThat(number(pieces.get(299).x()) + number(pieces.get(299).width()))
                .isLessThanOrEqualTo(100.0);
    }
}

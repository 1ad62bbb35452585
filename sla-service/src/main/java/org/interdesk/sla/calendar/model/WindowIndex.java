package org.interdesk.sla.calendar.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The worked stretches of a span of years as sorted arrays of epoch seconds with running totals, so that both questions of
 * {@link WorkingTime} are two binary searches and allocate nothing.
 */
final class WindowIndex {

    /** Says that a result lies beyond the years covered; the caller covers more years and asks again. */
    static final long BEYOND = Long.MIN_VALUE;

    private final int firstYear;
    private final int lastYear;
    private final long covered;
    private final long coveredUntil;
    private final long[] opens;
    private final long[] closes;
    /** Working seconds before each stretch; one element more than there are stretches. */
    private final long[] before;

    private WindowIndex(int firstYear, int lastYear, long[] opens, long[] closes) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.covered = startOf(firstYear);
        this.coveredUntil = startOf(lastYear + 1);
        this.opens = opens;
        this.closes = closes;
        this.before = new long[opens.length + 1];
        for (var i = 0; i < opens.length; i++) {
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
    }

    /** Builds the index; the dates around the span are laid too, since a local year is not a UTC year. */
    static WindowIndex of(int firstYear, int lastYear, Function<LocalDate, RuledDay> days) {
        var builder = new Builder(firstYear, lastYear);
        var end = LocalDate.of(lastYear + 1, 1, 3);
        for (var date = LocalDate.of(firstYear, 1, 1).minusDays(2); date.isBefore(end); date = date.plusDays(1)) {
            var day = days.apply(date);
            ZonedWindows.lay(date, day.windows(), day.rules(), builder::add);
        }
        return builder.build();
    }

    boolean covers(long second) {
        return second >= covered && second < coveredUntil;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    /** Working seconds from the beginning of the span to a moment within it. */
    long worked(long second) {
        var i = firstClosingAfter(second);
        return i == opens.length ? before[i] : before[i] + Math.max(0, second - opens[i]);
    }

    /** The moment at which {@code seconds} are used up, or {@link #BEYOND}. */
    long plus(long from, long seconds) {
        var i = firstClosingAfter(from);
        if (i == opens.length) {
            return BEYOND;
        }
        var start = Math.max(from, opens[i]);
        var used = start - opens[i] + seconds;
        if (used <= closes[i] - opens[i]) {
            return opens[i] + used;
        }
        var total = before[i] + used;
        var found = Arrays.binarySearch(before, i + 1, before.length, total);
        if (found >= 0) {
            return closes[found - 1];
        }
        var next = -found - 1;
        return next == before.length ? BEYOND : opens[next - 1] + total - before[next - 1];
    }

    boolean isWorked(long second) {
        var i = firstClosingAfter(second);
        return i < opens.length && opens[i] <= second;
    }

    /** The first moment after {@code second} at which work begins or ends, or {@link #BEYOND}. */
    long changeAfter(long second) {
        var i = firstClosingAfter(second);
        if (i == opens.length) {
            return BEYOND;
        }
        return second < opens[i] ? opens[i] : closes[i];
    }

    private int firstClosingAfter(long second) {
        var found = Arrays.binarySearch(closes, second);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static long startOf(int year) {
        return LocalDate.of(year, 1, 1).toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC);
    }

    private static final class Builder {
        private final int firstYear;
        private final int lastYear;
        private long[] opens;
        private long[] closes;
        private int size;

        Builder(int firstYear, int lastYear) {
            this.firstYear = firstYear;
            this.lastYear = lastYear;
            this.opens = new long[(lastYear - firstYear + 1) * 300];
            this.closes = new long[opens.length];
        }

        /** Stretches that touch become one; a change of zone between two versions must not count a second twice. */
        void add(long open, long close) {
            var from = size == 0 ? open : Math.max(open, closes[size - 1]);
            if (from >= close) {
                return;
            }
            if (size > 0 && closes[size - 1] == from) {
                closes[size - 1] = close;
                return;
            }
            if (size == opens.length) {
                opens = Arrays.copyOf(opens, size * 2);
                closes = Arrays.copyOf(closes, size * 2);
            }
            opens[size] = from;
            closes[size++] = close;
        }

        WindowIndex build() {
            return new WindowIndex(firstYear, lastYear, Arrays.copyOf(opens, size), Arrays.copyOf(closes, size));
        }
    }
}

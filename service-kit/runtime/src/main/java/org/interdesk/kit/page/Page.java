package org.interdesk.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total how many there are in all; counted up to {@link #COUNTED_UP_TO} and no further
 * @param totalIsLowerBound whether there are more than {@code total}
 * @param next cursor of the part that follows; null after the last
 */
public record Page<T>(
        List<T> items,
        long total,
        boolean totalIsLowerBound,
        @Nullable String next) {

    /** Counting further costs more than anybody gains from the exact number. */
    public static final int COUNTED_UP_TO = 10_000;

    /**
     * Makes a page of rows of which one more than wanted was read, which tells whether a next page exists.
     *
     * @param rows at most {@code limit + 1} rows
     * @param counted number of rows counted, at most {@code COUNTED_UP_TO + 1}
     * @param cursor names the place after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, long counted, Function<T, Cursor> cursor) {
        boolean more = rows.size() > limit;
        List<T> items = more ? List.copyOf(rows.subList(0, limit)) : List.copyOf(rows);
        return new Page<>(
                items,
                Math.min(counted, COUNTED_UP_TO),
                counted > COUNTED_UP_TO,
                more ? cursor.apply(items.get(items.size() - 1)).encode() : null);
    }

    public <R> Page<R> map(Function<? super T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), total, totalIsLowerBound, next);
    }
}

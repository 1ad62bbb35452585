package org.interdesk.kit.listing;

import java.util.List;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * An order of a list. Rows that are equal in it follow each other by their id, so that pages never overlap.
 *
 * @param name what callers write
 * @param column where it is kept; never empty there
 * @param descending whether the largest comes first, written as a {@code -} before the name
 */
public record Order(String name, String column, ColumnType type, boolean descending) {

    public static Order by(String name, String column, ColumnType type) {
        return new Order(name, column, type, false);
    }

    public Order reversed() {
        return new Order(name, column, type, !descending);
    }

    String parameter() {
        return (descending ? "-" : "") + name;
    }

    /**
     * Reads the parameter {@code sort}.
     *
     * @param usual what is meant where nothing is said
     * @throws InvalidRequest for a name that is not one of {@code known}
     */
    public static Order of(@Nullable String parameter, Order usual, List<Order> known) {
        if (parameter == null) {
            return usual;
        }
        boolean descending = parameter.startsWith("-");
        String name = descending ? parameter.substring(1) : parameter;
        return known.stream()
                .filter(order -> order.name().equals(name))
                .map(order -> descending ? order.reversed() : order)
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "sort",
                        "Sort by one of " + known.stream().map(Order::name).toList()
                                + ", with - before it for the reverse."));
    }
}

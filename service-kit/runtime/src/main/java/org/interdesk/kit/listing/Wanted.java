package org.interdesk.kit.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table a list is to show. Conditions are SQL of our own with {@code ?} for each value; values come from
 * callers.
 */
public final class Wanted {

    private final String table;
    private final String id;
    private final ColumnType idType;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * Begins with all rows.
     *
     * @param table name of a table, view or join
     * @param id column that names a row for the one who is looking; it breaks ties of the order
     */
    public Wanted(String table, String id, ColumnType idType) {
        this.table = table;
        this.id = id;
        this.idType = idType;
    }

    /**
     * Narrows the list.
     *
     * @param condition with a {@code ?} for each of {@code bound}, and nothing in it that a caller wrote
     * @param bound moments, arrays of texts, and whatever the driver takes
     */
    public Wanted and(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    /** Narrows the list by a value that callers may leave out. */
    public Wanted ifSaid(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, value);
    }

    /** Narrows the list to some of a column's values; none means all. */
    public Wanted among(String column, Collection<? extends Enum<?>> names) {
        return names.isEmpty()
                ? this
                : and(column + " = any(?)", (Object)
                        names.stream().map(Enum::name).toArray(String[]::new));
    }

    String table() {
        return table;
    }

    String id() {
        return id;
    }

    ColumnType idType() {
        return idType;
    }

    String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}

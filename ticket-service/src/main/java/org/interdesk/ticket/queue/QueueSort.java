package org.interdesk.ticket.queue;

import java.util.Arrays;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * An order of the queue. Cases that are equal in it follow each other by their id, so that pages never overlap.
 *
 * @param key what to sort by
 * @param descending whether the largest comes first, written as a {@code -} before the name
 */
public record QueueSort(Key key, boolean descending) {

    /** What a queue can be sorted by. */
    public enum Key {
        /** Nearest open clock; cases without one come last. */
        DUE_AT("dueAt"),
        REGISTERED_AT("registeredAt"),
        CHANGED_AT("changedAt"),
        PRIORITY("priority"),
        NUMBER("number");

        private final String parameter;

        Key(String parameter) {
            this.parameter = parameter;
        }
    }

    /** @throws InvalidRequest for a name that is not one of {@link Key} */
    public static QueueSort of(@Nullable String parameter) {
        if (parameter == null) {
            return new QueueSort(Key.DUE_AT, false);
        }
        boolean descending = parameter.startsWith("-");
        String name = descending ? parameter.substring(1) : parameter;
        return Arrays.stream(Key.values())
                .filter(key -> key.parameter.equals(name))
                .map(key -> new QueueSort(key, descending))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "sort",
                        "Sort by one of "
                                + Arrays.stream(Key.values())
                                        .map(key -> key.parameter)
                                        .toList() + ", with - before it for the reverse."));
    }

    public String parameter() {
        return (descending ? "-" : "") + key.parameter;
    }
}

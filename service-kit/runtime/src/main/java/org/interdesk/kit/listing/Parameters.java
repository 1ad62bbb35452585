package org.interdesk.kit.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of lists; whatever means nothing is refused by name. */
public final class Parameters {

    private static final Instant EARLIEST = Instant.parse("1999-12-31T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");
    private static final int LONGEST = 100;

    private Parameters() {}

    /**
     * Reads names of a closed set, written as the constants are.
     *
     * @param given each one name or several separated by commas; none for all
     * @throws InvalidRequest naming the parameter and the whole set
     */
    public static <E extends Enum<E>> Set<E> names(String parameter, Class<E> type, List<String> given) {
        Set<E> names = EnumSet.noneOf(type);
        for (String several : given) {
            for (String name : several.split(",", -1)) {
                names.add(Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest(
                                parameter, "Use names of " + Arrays.toString(type.getEnumConstants()) + ".")));
            }
        }
        return names;
    }

    /**
     * Reads a moment of the present age: after 1999-12-31 and before 2101-01-01, UTC. Nothing said is no moment.
     *
     * @throws InvalidRequest for a moment without an offset, or of another age
     */
    public static @Nullable Instant moment(String parameter, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            Instant moment = OffsetDateTime.parse(given).toInstant();
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            throw notAMoment(parameter);
        }
        throw notAMoment(parameter);
    }

    private static InvalidRequest notAMoment(String parameter) {
        return new InvalidRequest(
                parameter, "Write a moment between 2000 and 2100 with its offset: 2026-11-22T11:00:00Z.");
    }

    /** Reads a text of 1 to {@value #LONGEST} characters that a database can hold; nothing said is no text. */
    public static @Nullable String text(String parameter, @Nullable String given) {
        if (given != null && (given.isEmpty() || given.length() > LONGEST || given.indexOf('\0') >= 0)) {
            throw new InvalidRequest(parameter, "Send 1 to " + LONGEST + " characters.");
        }
        return given;
    }

    /** Reads a yes or a no; nothing said is neither. */
    public static @Nullable Boolean flag(String parameter, @Nullable String given) {
        if (given == null) {
            return null;
        }
        return switch (given) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new InvalidRequest(parameter, "Say true or false.");
        };
    }
}

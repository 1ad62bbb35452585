package org.interdesk.records.listing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of lists; whatever means nothing is refused by name. */
public final class Parameters {

    private static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,29}");

    private Parameters() {}

    /** @param given names, each parameter one or several separated by commas; none for all */
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

    public static @Nullable String text(String parameter, @Nullable String given) {
        if (given != null && (given.isEmpty() || given.length() > LONGEST || given.indexOf('\0') >= 0)) {
            throw new InvalidRequest(parameter, "Send 1 to " + LONGEST + " characters.");
        }
        return given;
    }

    /** Reads the code of a party or a desk; nobody need have it any more. */
    public static @Nullable String code(String parameter, @Nullable String given) {
        if (given != null && !CODE.matcher(given).matches()) {
            throw new InvalidRequest(parameter, "This is no code.");
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

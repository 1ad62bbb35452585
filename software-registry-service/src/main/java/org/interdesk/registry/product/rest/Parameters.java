package org.interdesk.registry.product.rest;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Query parameters of the registry's lists; what means nothing is refused by name. */
public final class Parameters {

    private static final Pattern PARTY = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    private Parameters() {}

    /** Reads the code of a party; null if none was sent. */
    public static @Nullable String party(String name, @Nullable String code) {
        if (code != null && !PARTY.matcher(code).matches()) {
            throw new InvalidRequest(name, "This is no code of a party.");
        }
        return code;
    }

    /** Reads one of the names of an enum; null if none was sent. */
    public static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidRequest(name, "Choose one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}

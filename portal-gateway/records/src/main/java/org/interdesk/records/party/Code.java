package org.interdesk.records.party;

import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** How a caller names a party or a desk: {@code BY}, {@code KZ-DESK}. */
public final class Code {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,29}");

    private Code() {}

    /**
     * Reads a code from a parameter of a list. Nobody need have it any more: then the list is empty.
     *
     * @return what was given; null if nothing was
     * @throws InvalidRequest naming the parameter if it cannot be a code
     */
    public static @Nullable String read(String parameter, @Nullable String given) {
        if (given != null && !CODE.matcher(given).matches()) {
            throw new InvalidRequest(parameter, "This is no code.");
        }
        return given;
    }
}

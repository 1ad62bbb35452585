package org.interdesk.incident.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The desks that callers name. */
@ApplicationScoped
public class Desks {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    private final PartyConfig config;

    Desks(PartyConfig config) {
        this.config = config;
    }

    /**
     * Checks that each code is that of a desk.
     *
     * @param pointer place of the list in the body
     * @throws InvalidRequest naming the first that is not
     */
    public void require(String pointer, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            require(pointer + "/" + i, codes.get(i));
        }
    }

    /** @throws InvalidRequest if no desk has the code */
    public void require(String pointer, String code) {
        if (!config.desks().contains(code)) {
            throw new InvalidRequest(pointer, "No desk has this code.");
        }
    }

    /**
     * Reads a party from a parameter of a list; it need not have a desk any more.
     *
     * @throws InvalidRequest if the text is no code at all
     */
    public static @Nullable String wanted(String parameter, @Nullable String code) {
        if (code != null && !CODE.matcher(code).matches()) {
            throw new InvalidRequest(parameter, "This is no code of a party.");
        }
        return code;
    }
}

package org.interdesk.ticket.queue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.ticket.casework.model.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the viewer's party are wanted.
 *
 * @param states empty for all
 * @param party a party of the case
 * @param offeredTo the party whose answer an open handover offer waits for
 */
public record QueueFilter(
        @Nullable String words,
        Set<CaseState> states,
        @Nullable String holder,
        @Nullable String party,
        @Nullable String offeredTo,
        @Nullable UUID importSession) {

    private static final int LONGEST_SEARCH = 200;
    private static final Pattern PARTY = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

    /**
     * Reads the parameters of a list.
     *
     * @param states names, each parameter one or several separated by commas
     * @throws InvalidRequest naming the parameter that means nothing
     */
    public static QueueFilter of(
            @Nullable String words,
            List<String> states,
            @Nullable String holder,
            @Nullable String party,
            @Nullable String offeredTo,
            @Nullable String importSession) {
        return new QueueFilter(
                words(words),
                states(states),
                party("holder", holder),
                party("party", party),
                party("offeredTo", offeredTo),
                session(importSession));
    }

    private static @Nullable String words(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST_SEARCH || words.indexOf('\0') >= 0) {
            throw new InvalidRequest("q", "Search for at most " + LONGEST_SEARCH + " characters of text.");
        }
        return words;
    }

    private static Set<CaseState> states(List<String> parameters) {
        Set<CaseState> states = EnumSet.noneOf(CaseState.class);
        for (String parameter : parameters) {
            for (String name : parameter.split(",", -1)) {
                states.add(Arrays.stream(CaseState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest("state", "There is no such state.")));
            }
        }
        return states;
    }

    private static @Nullable String party(String name, @Nullable String code) {
        if (code != null && !PARTY.matcher(code).matches()) {
            throw new InvalidRequest(name, "This is no code of a party.");
        }
        return code;
    }

    private static @Nullable UUID session(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new InvalidRequest("importSession", "This is no id of an import session.");
        }
    }
}

package org.interdesk.records.party;

import java.util.List;
import java.util.Set;
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.records.party.model.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * Which parties are wanted.
 *
 * @param kinds none for all
 * @param parent a segment whose authorised bodies are wanted
 */
public record PartyFilter(Set<PartyKind> kinds, @Nullable String parent) {

    /** @throws InvalidRequest naming the parameter that means nothing */
    public static PartyFilter of(List<String> kinds, @Nullable String parent) {
        return new PartyFilter(Parameters.names("kind", PartyKind.class, kinds), Code.read("parent", parent));
    }
}

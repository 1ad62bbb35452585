package org.interdesk.incident.component;

import java.util.List;
import java.util.Set;
import org.interdesk.incident.component.model.ComponentKind;
import org.interdesk.incident.party.Desks;
import org.interdesk.kit.listing.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the catalogue are wanted.
 *
 * @param kinds none for all
 * @param party one that owns or uses it
 * @param retired null for both
 */
public record ComponentFilter(
        Set<ComponentKind> kinds,
        @Nullable String owner,
        @Nullable String party,
        @Nullable Boolean retired) {

    /** @throws org.interdesk.kit.problem.InvalidRequest naming the parameter that means nothing */
    public static ComponentFilter of(
            List<String> kinds, @Nullable String owner, @Nullable String party, @Nullable String retired) {
        return new ComponentFilter(
                Parameters.names("kind", ComponentKind.class, kinds),
                Desks.wanted("owner", owner),
                Desks.wanted("party", party),
                Parameters.flag("retired", retired));
    }
}

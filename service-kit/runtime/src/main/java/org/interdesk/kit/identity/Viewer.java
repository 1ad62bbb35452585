package org.interdesk.kit.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is asking.
 *
 * @param subject the identity provider's id of the person or client; {@code system:<name>} for the system itself
 * @param name what to show to people
 * @param party code of the party in whose name the viewer acts; null for the system only
 * @param roles realm roles, see {@link Roles}
 */
public record Viewer(String subject, String name, @Nullable String party, Set<String> roles, Kind kind) {

    /** What sort of viewer this is. */
    public enum Kind {
        PERSON,
        INTEGRATOR,
        SYSTEM
    }

    private static final String SYSTEM_PREFIX = "system:";

    static Viewer system(String identity) {
        return new Viewer(SYSTEM_PREFIX + identity, identity, null, Set.of(), Kind.SYSTEM);
    }

    public boolean isIn(String role) {
        return roles.contains(role);
    }

    /**
     * Names the party the viewer acts for.
     *
     * @throws IllegalStateException for the system, which acts for nobody
     */
    public String actingParty() {
        if (party == null) {
            throw new IllegalStateException(subject + " acts for no party");
        }
        return party;
    }
}

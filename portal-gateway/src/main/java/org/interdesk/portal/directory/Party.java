package org.interdesk.portal.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party with its desks.
 *
 * @param kind COMMISSION, SEGMENT or AUTHORISED_BODY
 * @param parent the segment an authorised body belongs to
 */
public record Party(String code, String kind, @Nullable String parent, String nameRu, String nameEn, List<Desk> desks) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameRu;
    }

    public boolean isBody() {
        return parent != null;
    }

    /** Whether it is the party, or an authorised body in its segment. */
    boolean belongsTo(String party) {
        return code.equals(party) || party.equals(parent);
    }
}

package org.interdesk.records.delivery.model;

import java.util.Set;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * One party that is told, and what its people read.
 *
 * @param roles whoever has one of them is told
 * @param message key of the text; usually the name of what happened
 * @param ask what the party is asked for; null if nothing
 */
public record Told(
        String party,
        Set<Role> roles,
        NoticeKind kind,
        String message,
        Importance importance,
        @Nullable Ask ask) {

    public Told {
        roles = Set.copyOf(roles);
    }
}

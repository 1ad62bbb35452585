package org.interdesk.sla.watch.event;

import java.util.UUID;
import org.interdesk.kit.inbox.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** What this service reads of an event about an import session. */
record ImportSessionEvent(
        @Nullable UUID importSession, @Nullable String party) {

    UUID session() {
        if (importSession == null) {
            throw new UnreadableEvent("the data lack importSession");
        }
        return importSession;
    }

    String owner() {
        if (party == null) {
            throw new UnreadableEvent("the data lack party");
        }
        return party;
    }
}

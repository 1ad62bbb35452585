package org.interdesk.portal.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands every change to whoever is listening at this moment; nobody listening means it is forgotten. */
@ApplicationScoped
class Changes {

    private final BroadcastProcessor<Change> broadcast = BroadcastProcessor.create();

    void tell(Change change) {
        broadcast.onNext(change);
    }

    /** Changes that a party may know of; a page too slow to take them loses the oldest, and refetches anyway. */
    Multi<Change> of(String party) {
        return broadcast
                .onOverflow()
                .dropPreviousItems()
                .select()
                .where(change -> change.parties().contains(party));
    }
}

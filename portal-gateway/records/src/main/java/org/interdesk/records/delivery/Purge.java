package org.interdesk.records.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.time.Now;
import org.interdesk.records.delivery.store.OldNotices;

/** Removes notices that have outlived their use, a bounded number at a time. */
@ApplicationScoped
public class Purge {

    private static final String IDENTITY = "records.purge";
    private static final int BATCH = 1_000;

    private final OldNotices old;
    private final DeliveryConfig config;
    private final CurrentViewer viewer;
    private final Now now;

    Purge(OldNotices old, DeliveryConfig config, CurrentViewer viewer, Now now) {
        this.old = old;
        this.config = config;
        this.viewer = viewer;
        this.now = now;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        purge();
    }

    /** Removes everything that is old enough. */
    public void purge() {
        var border = now.instant().minus(config.keep());
        int removed;
        do {
            removed = viewer.asSystem(
                    IDENTITY, () -> QuarkusTransaction.requiringNew().call(() -> old.removeBefore(border, BATCH)));
        } while (removed == BATCH);
    }
}

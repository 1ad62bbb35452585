package org.interdesk.sla.watch;

import jakarta.enterprise.context.ApplicationScoped;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.commitment.CommitmentCommands;

/**
 * Fires what has fallen due: by the present moment, and for each import session by its watermark (domain 3.14).
 *
 * <p>Nothing is remembered between two looks but what the database knows, so a process may die at any moment and another goes on.
 */
@ApplicationScoped
public class Watch {

    /** System identity of what time does. */
    public static final String IDENTITY = "sla.watch";

    private final CommitmentCommands commitments;
    private final SessionWatch sessions;
    private final CurrentViewer viewer;
    private final Now now;
    private final WatchConfig config;

    Watch(CommitmentCommands commitments, SessionWatch sessions, CurrentViewer viewer, Now now, WatchConfig config) {
        this.commitments = commitments;
        this.sessions = sessions;
        this.viewer = viewer;
        this.now = now;
        this.config = config;
    }

    /**
     * Looks once at everything, one transaction for each batch.
     *
     * @return whether there may be more to do at once
     */
    public boolean look() {
        return viewer.asSystem(IDENTITY, () -> {
            var most = config.batchSize();
            var more = commitments.firePassed(null, now.instant(), most) == most;
            return sessions.look(most) || more;
        });
    }
}

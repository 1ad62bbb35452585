package org.interdesk.sla.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.interdesk.sla.casefile.CaseFileQueries;
import org.interdesk.sla.casefile.CaseFileQueries.OpenSession;
import org.interdesk.sla.commitment.CommitmentCommands;
import org.jspecify.annotations.Nullable;

/**
 * Fires what has fallen due by the watermarks of import sessions, and ends sessions (domain 3.14).
 *
 * <p>The facts of different cases arrive over different ways, so a watermark says nothing of what is still on its way. A watermark
 * therefore counts once everything that was told before it was noted has been taken in, by whichever process: otherwise a threshold fires
 * early and is taken back by a fact that had long been reported. The end of a session waits for the same.
 */
@ApplicationScoped
class SessionWatch {

    private final CommitmentCommands commitments;
    private final WatchCommands commands;
    private final CaseFileQueries cases;
    private final Backlog backlog;
    private final AtomicReference<@Nullable Stand> noted = new AtomicReference<>();

    SessionWatch(CommitmentCommands commitments, WatchCommands commands, CaseFileQueries cases, Backlog backlog) {
        this.commitments = commitments;
        this.commands = commands;
        this.cases = cases;
        this.backlog = backlog;
    }

    /** Watermarks as they stood before the mark was set. */
    private record Stand(List<OpenSession> sessions, Backlog.Mark mark) {}

    /**
     * Looks once, without waiting for what is on its way.
     *
     * @return whether there may be more to do at once
     */
    boolean look(int most) {
        var stand = noted.get();
        if (stand == null) {
            note();
            return false;
        }
        try {
            return stand.mark().isPassed() && act(stand, most);
        } catch (RuntimeException failure) {
            noted.compareAndSet(stand, null);
            throw failure;
        }
    }

    private void note() {
        var waiting = cases.openSessions().stream()
                .filter(open -> open.ending() || isDue(open))
                .toList();
        if (!waiting.isEmpty()) {
            noted.set(new Stand(waiting, backlog.mark()));
        }
    }

    private boolean isDue(OpenSession open) {
        var watermark = open.watermark();
        return watermark != null && commitments.hasPassed(open.session(), watermark);
    }

    private boolean act(Stand stand, int most) {
        var more = false;
        for (var open : stand.sessions()) {
            var watermark = open.watermark();
            more |= watermark != null && commitments.firePassed(open.session(), watermark, most) == most;
        }
        if (!more) {
            stand.sessions().stream()
                    .filter(OpenSession::ending)
                    .forEach(ended -> commands.letThePresentCount(ended.session()));
            noted.compareAndSet(stand, null);
        }
        return true;
    }
}

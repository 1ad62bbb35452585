package org.interdesk.report.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;
import org.interdesk.kit.time.Now;
import org.jspecify.annotations.Nullable;

/** Decides when something happened. */
@ApplicationScoped
public class Moments {

    private final ImportSessions sessions;
    private final CurrentViewer viewer;
    private final Now now;

    Moments(ImportSessions sessions, CurrentViewer viewer, Now now) {
        this.sessions = sessions;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * A moment.
     *
     * @param at when it happened
     * @param receivedAt when it became known here
     * @param reported whether an integrator said when it happened
     */
    public record Moment(Instant at, Instant receivedAt, boolean reported) {}

    /** The moment of something that begins, before which nothing happened to it. */
    public Moment ofBeginning(@Nullable Instant occurredAt) {
        Instant present = now.instant();
        if (occurredAt == null) {
            return new Moment(present, present, false);
        }
        requireReportable(occurredAt, present);
        return new Moment(occurredAt, present, true);
    }

    /**
     * The moment of a change.
     *
     * @param previous when the latest thing happened to it; a change of the present is never earlier
     * @param session the import session it came in
     * @throws EventOutOfOrder if it is said to have happened before {@code previous}
     * @throws ImportRunning if history is still coming and this is not said to be history
     */
    @Transactional
    public Moment of(@Nullable Instant occurredAt, Instant previous, @Nullable UUID session) {
        Moment moment = ofBeginning(occurredAt);
        if (!moment.reported()) {
            if (session != null && sessions.isOpen(session)) {
                throw new ImportRunning(session);
            }
            Instant at = moment.at().isBefore(previous) ? previous : moment.at();
            return new Moment(at, moment.receivedAt(), false);
        }
        if (moment.at().isBefore(previous)) {
            throw new EventOutOfOrder(previous);
        }
        return moment;
    }

    private void requireReportable(Instant occurredAt, Instant present) {
        if (viewer.get().kind() != Viewer.Kind.INTEGRATOR) {
            throw new ReportingReserved();
        }
        if (occurredAt.isAfter(present)) {
            throw new InvalidRequest("/occurredAt", "An event cannot be reported before it happens.");
        }
    }

    private static final class ReportingReserved extends ProblemException {

        ReportingReserved() {
            super(ProblemTypes.FORBIDDEN, "Only integrators may send \"occurredAt\" and \"importSession\".", Map.of());
        }
    }
}

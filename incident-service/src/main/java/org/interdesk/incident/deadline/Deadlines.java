package org.interdesk.incident.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.incident.incident.IncidentWork;
import org.interdesk.incident.maintenance.WindowWork;
import org.interdesk.incident.obligation.event.Subject;

/** Takes notice of clocks, and lets their running out have its effect. Clocks of other subjects are passed over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines {

    private final IncidentWork incidents;
    private final WindowWork windows;

    Deadlines(IncidentWork incidents, WindowWork windows) {
        this.incidents = incidents;
        this.windows = windows;
    }

    /** Keeps what was told about a clock. */
    public void notice(CommitmentFact fact) {
        if (isAbout(fact, Subject.INCIDENT)) {
            incidents.noticeClock(subject(fact), fact.clock());
        } else if (isAbout(fact, Subject.MAINTENANCE_WINDOW)) {
            windows.noticeClock(subject(fact), fact.clock());
        }
    }

    /**
     * Keeps what was told about a clock that ran out, and applies what follows from it at the due instant: silence about a
     * window is consent. An incident that nobody acknowledged stays as it is; others remind and escalate.
     *
     * @param cause the event that told it
     */
    public void runOut(CommitmentFact fact, Instant dueAt, UUID cause) {
        if (isAbout(fact, Subject.MAINTENANCE_WINDOW)) {
            windows.runOut(subject(fact), fact.clock(), dueAt, cause);
        } else {
            notice(fact);
        }
    }

    private static boolean isAbout(CommitmentFact fact, String type) {
        return fact.subject() != null && fact.subject().type().equals(type);
    }

    private static UUID subject(CommitmentFact fact) {
        if (fact.subject() == null) {
            throw new IllegalArgumentException("the event names no subject");
        }
        return fact.subject().id();
    }
}

package org.interdesk.sla.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.casefile.store.CaseFiles;
import org.interdesk.sla.casefile.store.ImportSessions;
import org.interdesk.sla.casefile.store.SubjectParties;
import org.jspecify.annotations.Nullable;

/** Taking down what happened. */
@ApplicationScoped
@Transactional
public class CaseFileCommands {

    private final CaseFiles files;
    private final SubjectParties parties;
    private final ImportSessions sessions;

    CaseFileCommands(CaseFiles files, SubjectParties parties, ImportSessions sessions) {
        this.files = files;
        this.parties = parties;
        this.sessions = sessions;
    }

    /**
     * A fact that was new.
     *
     * @param before the fact before it; null for the first, before which nothing is kept of the case
     * @param live whether the case runs by the present moment and not by a watermark
     */
    public record Received(@Nullable TicketFact before, TicketFact fact, boolean live) {}

    /**
     * Takes a fact down, unless a newer one of the case is known. The case stays locked until the transaction ends.
     *
     * @return empty for a fact that comes too late
     */
    public Optional<Received> receive(TicketFact fact) {
        var before = files.lockLast(fact.ticketId()).orElse(null);
        if (before != null && before.version() >= fact.version()) {
            return Optional.empty();
        }
        if (before == null) {
            files.begin(fact);
            parties.begin(fact.ticketId(), fact.parties());
        } else {
            files.add(fact);
            parties.keep(fact.ticketId(), fact.parties());
        }
        return Optional.of(new Received(before, fact, reach(fact.importSession(), fact.registrant(), fact.at())));
    }

    /** Makes exactly these the parties that may see a subject of another service. */
    public void share(UUID subject, Collection<String> sharers) {
        parties.keep(subject, sharers);
    }

    /**
     * Moves the watermark of an import session forward to a fact of it.
     *
     * @param session null for what is no history
     * @param party whose session it is, as far as is known; the session's own event says it for certain
     * @return whether the present counts for the session, and not the watermark
     */
    public boolean reach(@Nullable UUID session, String party, Instant at) {
        if (session == null) {
            return true;
        }
        sessions.reach(session, party, at);
        return sessions.isCompleted(session);
    }

    public void openSession(UUID session, String party) {
        sessions.open(session, party);
    }

    /** Notes that a session's owner has completed it; its cases live by the watermark until {@link #completeSession}. */
    public void endSession(UUID session, String party) {
        sessions.end(session, party);
    }

    /** Lets the present count for a session's cases. */
    public void completeSession(UUID session) {
        sessions.complete(session);
    }
}

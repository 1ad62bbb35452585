package org.interdesk.sla.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.casefile.store.CaseFiles;
import org.interdesk.sla.casefile.store.ImportSessions;
import org.interdesk.sla.casefile.store.ImportSessions.Watermark;
import org.interdesk.sla.casefile.store.SubjectParties;
import org.jspecify.annotations.Nullable;

/** Questions about cases. */
@ApplicationScoped
@Transactional
public class CaseFileQueries {

    private final CaseFiles files;
    private final SubjectParties parties;
    private final ImportSessions sessions;

    CaseFileQueries(CaseFiles files, SubjectParties parties, ImportSessions sessions) {
        this.files = files;
        this.parties = parties;
        this.sessions = sessions;
    }

    /** Everything that happened to a case, oldest first; for the system alone. */
    public List<TicketFact> history(UUID ticketId) {
        return files.history(ticketId);
    }

    /** The parties of cases and other subjects, as far as the viewer may know them. */
    public Map<UUID, Set<String>> parties(Collection<UUID> subjects) {
        return parties.of(subjects);
    }

    /** The moment an open import session has been told up to; empty for a session that is completed or told nothing. */
    public Optional<Instant> watermark(UUID session) {
        return sessions.watermark(session);
    }

    /** Every session whose cases live by its watermark, for the timer. */
    public List<OpenSession> openSessions() {
        return sessions.openOnes().stream().map(OpenSession::of).toList();
    }

    /**
     * A session and the moment that is its present.
     *
     * @param watermark null while nothing was told
     * @param ending whether its owner has completed it, so that the present is to count as soon as all of it was taken in
     */
    public record OpenSession(UUID session, @Nullable Instant watermark, boolean ending) {
        private static OpenSession of(Watermark watermark) {
            return new OpenSession(watermark.session(), watermark.at(), watermark.ending());
        }
    }
}

package org.interdesk.report.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.interdesk.report.exchange.store.ImportSessionCopies;

/** What is known here of import sessions: that they exist and whether they still run. */
@ApplicationScoped
public class ImportSessions {

    private static final String OPEN = "OPEN";
    private static final String COMPLETED = "COMPLETED";

    private final ImportSessionCopies copies;

    ImportSessions(ImportSessionCopies copies) {
        this.copies = copies;
    }

    /** Takes notice that a session was opened; its end may have been heard of before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void opened(UUID session, String party) {
        copies.keep(session, party, OPEN);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void completed(UUID session, String party) {
        copies.keep(session, party, COMPLETED);
    }

    /** Whether a session still runs; one that nobody told of does not. */
    @Transactional
    public boolean isOpen(UUID session) {
        return copies.state(session).filter(OPEN::equals).isPresent();
    }

    /**
     * Checks that history may still come in a session.
     *
     * @throws ImportSessionNotOpen if it is completed, or nobody has told of it yet
     */
    @Transactional
    public void requireOpen(UUID session) {
        if (!isOpen(session)) {
            throw new ImportSessionNotOpen(session);
        }
    }
}

package org.interdesk.ticket.exchange.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.ticket.exchange.ImportSessionView;
import org.interdesk.ticket.exchange.ImportSessions;
import org.jspecify.annotations.Nullable;

/** The row of an import session. */
@Entity
@Table(name = "import_session")
@SuppressWarnings("NullAway.Init")
public class ImportSessionEntity {

    private static final String COMPLETED = "COMPLETED";

    @Id
    UUID id;

    @Column(updatable = false)
    String party;

    String state;

    @Column(updatable = false)
    Instant openedAt;

    @Nullable
    Instant completedAt;

    @Version
    long version;

    protected ImportSessionEntity() {}

    public ImportSessionEntity(UUID id, String party, Instant at) {
        this.id = id;
        this.party = party;
        this.state = ImportSessions.OPEN;
        this.openedAt = at;
    }

    public boolean isOpen() {
        return state.equals(ImportSessions.OPEN);
    }

    public void complete(Instant at) {
        state = COMPLETED;
        completedAt = at;
    }

    /** @param latest the latest moment reported on a case of the session */
    public ImportSessionView view(@Nullable Instant latest) {
        return new ImportSessionView(id, party, state, isOpen() ? latest : completedAt, openedAt, completedAt);
    }
}

package org.interdesk.sla.casefile.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import of history; written by {@link ImportSessions} in one statement, so that its row is locked and never read stale. */
@Entity
@Table(name = "import_session")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ImportSessionEntity {

    @Id
    UUID id;

    String party;

    String state;

    @Nullable
    Instant watermark;

    ImportSessionEntity() {}
}

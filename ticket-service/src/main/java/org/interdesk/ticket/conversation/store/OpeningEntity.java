package org.interdesk.ticket.conversation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.ticket.conversation.DisclosureView;
import org.jspecify.annotations.Nullable;

/** An opening for reading; casework writes it. */
@Entity
@Immutable
@Table(name = "disclosure")
@SuppressWarnings("NullAway.Init")
class OpeningEntity {

    @Id
    UUID id;

    UUID ticket;

    UUID entry;

    String what;

    String openedTo;

    Instant at;

    @Nullable
    String party;

    String actor;

    protected OpeningEntity() {}

    DisclosureView view() {
        return new DisclosureView(id, entry, what, openedTo, at, party, actor);
    }
}

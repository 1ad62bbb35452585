package org.interdesk.ticket.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.ticket.casework.model.Happened;
import org.jspecify.annotations.Nullable;

/** The row of an opening: of a message, or of the whole case to a party that joins it. */
@Entity
@Immutable
@Table(name = "disclosure")
@SuppressWarnings("NullAway.Init")
class DisclosureEntity {

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

    protected DisclosureEntity() {}

    DisclosureEntity(UUID id, UUID entry, Happened fact, String what, String openedTo) {
        this.id = id;
        this.ticket = fact.after().id();
        this.entry = entry;
        this.what = what;
        this.openedTo = openedTo;
        this.at = fact.at();
        this.party = fact.act().party();
        this.actor = fact.act().actor();
    }
}

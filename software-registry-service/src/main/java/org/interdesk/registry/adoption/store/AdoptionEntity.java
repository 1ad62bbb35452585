package org.interdesk.registry.adoption.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.registry.adoption.model.Entry;
import org.interdesk.registry.adoption.model.Stage;
import org.interdesk.registry.adoption.store.AdoptionEntries.PartyEntry;
import org.interdesk.registry.release.Release;
import org.jspecify.annotations.Nullable;

/** The row of a line of the ledger; written once. */
@Entity
@Immutable
@Table(name = "adoption_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
public class AdoptionEntity {

    @Id
    UUID id;

    @Column(name = "release")
    UUID releaseId;

    UUID product;
    String owner;
    String party;

    @Nullable
    String environment;

    long position;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant at;
    Instant recordedAt;
    String actor;

    @Nullable
    String reason;

    @Nullable
    Instant until;

    protected AdoptionEntity() {}

    public AdoptionEntity(Release release, String party, Entry entry, String actor) {
        this.id = entry.id();
        this.releaseId = release.id();
        this.product = release.product();
        this.owner = release.owner();
        this.party = party;
        this.environment = entry.environment();
        this.position = entry.position();
        this.stage = entry.stage();
        this.at = entry.at();
        this.recordedAt = entry.recordedAt();
        this.actor = actor;
        this.reason = entry.reason();
        this.until = entry.until();
    }

    UUID releaseId() {
        return releaseId;
    }

    Entry entry() {
        return new Entry(id, environment, position, stage, at, recordedAt, reason, until);
    }

    PartyEntry partyEntry() {
        return new PartyEntry(party, entry());
    }
}

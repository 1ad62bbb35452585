package org.interdesk.ticket.casework.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interdesk.ticket.casework.model.Happened;
import org.interdesk.ticket.casework.model.Happening;
import org.interdesk.ticket.casework.model.Visibility;
import org.jspecify.annotations.Nullable;

/** The row of a fact in the timeline. Only the mark that it was superseded is ever set later. */
@Entity
@Table(name = "timeline_entry")
@SuppressWarnings("NullAway.Init")
class TimelineEntryEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID ticket;

    @Column(updatable = false)
    long position;

    @Column(updatable = false)
    Instant at;

    @Column(updatable = false)
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Happening kind;

    @Column(updatable = false)
    @Nullable
    String party;

    @Column(updatable = false)
    String actor;

    @Column(updatable = false)
    @Nullable
    String text;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Visibility visibility;

    @Column(updatable = false)
    boolean automatic;

    @Nullable
    UUID supersededBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    Map<String, Object> detail;

    protected TimelineEntryEntity() {}

    TimelineEntryEntity(UUID id, Happened fact) {
        this.id = id;
        this.ticket = fact.after().id();
        this.position = fact.after().version();
        this.at = fact.at();
        this.receivedAt = fact.act().receivedAt();
        this.kind = fact.kind();
        this.party = fact.act().party();
        this.actor = fact.act().actor();
        this.text = fact.text();
        this.visibility = fact.visibility();
        this.automatic = fact.act().isAutomatic();
        this.detail = fact.detail();
    }
}

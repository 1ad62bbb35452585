package org.interdesk.sla.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.sla.ledger.model.Entry;
import org.jspecify.annotations.Nullable;

/** A stretch of a case's life that has ended. */
@Entity
@Immutable
@Table(name = "ledger_entry")
@IdClass(LedgerEntryEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LedgerEntryEntity {

    /** Names one entry. */
    record Key(UUID ticketId, int seq) implements Serializable {}

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    @Id
    int seq;

    String holder;

    String reason;

    @Column(name = "by_party")
    @Nullable
    String byParty;

    @Column(name = "from_at")
    Instant fromAt;

    @Column(name = "to_at")
    Instant toAt;

    @Column(name = "elapsed_seconds")
    long elapsedSeconds;

    @Column(name = "working_seconds")
    long workingSeconds;

    @Column(name = "recounted_seconds")
    long recountedSeconds;

    String calendar;

    @Column(name = "calendar_version")
    int calendarVersion;

    LedgerEntryEntity() {}

    static LedgerEntryEntity of(UUID ticketId, int seq, Entry entry) {
        var entity = new LedgerEntryEntity();
        entity.ticketId = ticketId;
        entity.seq = seq;
        entity.holder = entry.holder();
        entity.reason = entry.reason();
        entity.byParty = entry.by();
        entity.fromAt = entry.from();
        entity.toAt = entry.to();
        entity.elapsedSeconds = entry.elapsedSeconds();
        entity.workingSeconds = entry.workingSeconds();
        entity.recountedSeconds = entry.recountedSeconds();
        entity.calendar = entry.calendar();
        entity.calendarVersion = entry.calendarVersion();
        return entity;
    }

    Entry entry() {
        return new Entry(
                holder,
                reason,
                byParty,
                fromAt,
                toAt,
                elapsedSeconds,
                workingSeconds,
                recountedSeconds,
                calendar,
                calendarVersion);
    }
}

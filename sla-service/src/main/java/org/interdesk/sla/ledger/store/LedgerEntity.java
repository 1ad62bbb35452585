package org.interdesk.sla.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.sla.ledger.model.Entry;
import org.interdesk.sla.ledger.model.Ledger;
import org.interdesk.sla.ledger.model.Span;
import org.jspecify.annotations.Nullable;

/** A case's ledger without its entries: since when, up to when, and what holds now. */
@Entity
@Table(name = "ledger")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LedgerEntity {

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    String number;

    @Column(name = "import_session")
    @Nullable
    UUID importSession;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "last_event_at")
    Instant lastEventAt;

    @Column(name = "open_holder")
    String openHolder;

    @Column(name = "open_reason")
    String openReason;

    @Column(name = "open_by")
    @Nullable
    String openBy;

    @Column(name = "open_from")
    Instant openFrom;

    @Version
    int revision;

    LedgerEntity() {}

    static LedgerEntity of(UUID ticketId, String number, @Nullable UUID importSession) {
        var entity = new LedgerEntity();
        entity.ticketId = ticketId;
        entity.number = number;
        entity.importSession = importSession;
        return entity;
    }

    void keep(Ledger ledger) {
        registeredAt = ledger.registeredAt();
        lastEventAt = ledger.lastEventAt();
        openHolder = ledger.open().holder();
        openReason = ledger.open().reason();
        openBy = ledger.open().by();
        openFrom = ledger.open().from();
    }

    Ledger ledger(List<Entry> entries) {
        return new Ledger(registeredAt, entries, new Span(openHolder, openReason, openBy, openFrom), lastEventAt);
    }
}

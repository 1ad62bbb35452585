package org.interdesk.ticket.casework.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.ticket.casework.model.Handover;
import org.interdesk.ticket.casework.model.HandoverState;
import org.jspecify.annotations.Nullable;

/** The row of an offer. */
@Entity
@Table(name = "handover")
@SuppressWarnings("NullAway.Init")
class HandoverEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID ticket;

    @Column(updatable = false)
    String fromParty;

    @Column(updatable = false)
    String toParty;

    @Enumerated(EnumType.STRING)
    HandoverState state;

    @Column(updatable = false)
    @Nullable
    String reason;

    @Column(updatable = false)
    Instant offeredAt;

    @Nullable
    Instant decidedAt;

    protected HandoverEntity() {}

    HandoverEntity(UUID ticket, Handover handover) {
        this.id = handover.id();
        this.ticket = ticket;
        this.fromParty = handover.from();
        this.toParty = handover.to();
        this.reason = handover.reason();
        this.offeredAt = handover.offeredAt();
        decide(handover);
    }

    final void decide(Handover handover) {
        state = handover.state();
        decidedAt = handover.decidedAt();
    }

    Handover handover() {
        return new Handover(id, fromParty, toParty, state, reason, offeredAt, decidedAt);
    }
}

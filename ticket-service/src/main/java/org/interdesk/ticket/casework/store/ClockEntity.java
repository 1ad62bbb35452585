package org.interdesk.ticket.casework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.ticket.casework.model.CaseClock;
import org.jspecify.annotations.Nullable;

/** The row of a clock, as it was told last; written by the feature that listens. */
@Entity
@Immutable
@Table(name = "ticket_clock")
@SuppressWarnings("NullAway.Init")
class ClockEntity {

    @Id
    UUID commitment;

    UUID ticket;

    String kind;

    String party;

    String state;

    @Nullable
    Instant dueAt;

    @Nullable
    UUID handover;

    protected ClockEntity() {}

    CaseClock clock() {
        return new CaseClock(commitment, kind, party, state, dueAt, handover);
    }
}

package org.interdesk.records.obligation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.records.obligation.PromiseView;
import org.interdesk.records.obligation.model.Clock;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.obligation.model.ObligationKind;
import org.interdesk.records.obligation.model.ObligationState;
import org.jspecify.annotations.Nullable;

/** The row of an obligation and of the copy of its clock. */
@Entity
@Table(name = "obligation")
@SuppressWarnings("NullAway.Init")
class ObligationEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ObligationKind kind;

    @Column(updatable = false)
    String party;

    @Column(updatable = false)
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    ObligationState state;

    @Nullable
    Instant endedAt;

    @Nullable
    Instant dueAt;

    @Nullable
    String clockState;

    boolean breached;

    long clockVersion;

    protected ObligationEntity() {}

    ObligationEntity(UUID subject, Obligation obligation) {
        this.id = obligation.id();
        this.subject = subject;
        this.kind = obligation.kind();
        this.party = obligation.party();
        this.startedAt = obligation.startedAt();
        keep(obligation);
    }

    final void keep(Obligation obligation) {
        state = obligation.state();
        endedAt = obligation.endedAt();
    }

    boolean keep(Clock clock) {
        if (clock.version() <= clockVersion) {
            return false;
        }
        clockVersion = clock.version();
        clockState = clock.state();
        dueAt = clock.dueAt();
        breached = clock.breached();
        return true;
    }

    Obligation obligation() {
        return new Obligation(id, kind, party, startedAt, state, endedAt);
    }

    PromiseView promise() {
        return new PromiseView(id, kind.written(), party, state, startedAt, endedAt, dueAt, breached);
    }
}

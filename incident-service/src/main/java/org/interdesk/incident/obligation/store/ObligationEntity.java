package org.interdesk.incident.obligation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.incident.obligation.PromiseView;
import org.interdesk.incident.obligation.model.Clock;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.obligation.model.ObligationKind;
import org.interdesk.incident.obligation.model.ObligationState;
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

    @Column(updatable = false)
    int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ObligationKind kind;

    @Column(updatable = false)
    String party;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

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

    ObligationEntity(UUID subject, int position, Obligation obligation) {
        this.id = obligation.id();
        this.subject = subject;
        this.position = position;
        this.kind = obligation.kind();
        this.party = obligation.party();
        this.startedAt = obligation.startedAt();
        keep(obligation);
    }

    final void keep(Obligation obligation) {
        level = obligation.level();
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
        return new Obligation(id, kind, party, level, startedAt, state, endedAt);
    }

    PromiseView promise() {
        return new PromiseView(id, kind, party, level, state, startedAt, endedAt, dueAt, breached);
    }
}

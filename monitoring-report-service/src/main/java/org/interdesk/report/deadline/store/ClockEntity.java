package org.interdesk.report.deadline.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.interdesk.report.deadline.ClockView;
import org.jspecify.annotations.Nullable;

/** The row of a clock, as it was told last; written by {@link Clocks#keep}. */
@Entity
@Immutable
@Table(name = "report_clock")
@SuppressWarnings("NullAway.Init")
class ClockEntity {

    @Id
    UUID commitment;

    UUID subject;

    String kind;

    String party;

    String state;

    boolean breached;

    @Nullable
    Instant dueAt;

    @Nullable
    Long targetSeconds;

    @Nullable
    Long usedSeconds;

    Instant saidAt;

    protected ClockEntity() {}

    ClockView view() {
        return new ClockView(
                kind,
                party,
                state,
                breached,
                dueAt,
                targetSeconds == null || usedSeconds == null ? null : targetSeconds - usedSeconds,
                saidAt);
    }
}

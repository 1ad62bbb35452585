package org.interdesk.report.submission.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** As much of a clock's row as sorting needs; the feature that listens to the clocks writes it. */
@Entity
@Immutable
@Table(name = "report_clock")
@SuppressWarnings("NullAway.Init")
class HandInClockEntity {

    @Id
    UUID commitment;

    UUID subject;

    String kind;

    @Nullable
    Instant dueAt;

    protected HandInClockEntity() {}
}

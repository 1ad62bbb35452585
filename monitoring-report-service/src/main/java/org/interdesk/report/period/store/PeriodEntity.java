package org.interdesk.report.period.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.interdesk.report.period.PeriodStatus;
import org.interdesk.report.period.model.PeriodState;
import org.jspecify.annotations.Nullable;

/** The row of a month. Whoever changes it has locked it. */
@Entity
@Table(name = "report_period")
@SuppressWarnings("NullAway.Init")
public class PeriodEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String month;

    String state;

    int edition;

    @Column(updatable = false)
    Instant openedAt;

    @Nullable
    Instant publishedAt;

    Instant lastAt;

    @Nullable
    @Column(updatable = false)
    UUID importSession;

    long version;

    protected PeriodEntity() {}

    public PeriodStatus status() {
        return new PeriodStatus(
                id,
                number,
                YearMonth.parse(month),
                PeriodState.valueOf(state),
                edition,
                openedAt,
                publishedAt,
                lastAt,
                importSession,
                version);
    }

    /** Counts one more edition. */
    public void publish(Instant at) {
        state = PeriodState.PUBLISHED.name();
        publishedAt = publishedAt == null ? at : publishedAt;
        edition++;
        lastAt = at;
        version++;
    }
}

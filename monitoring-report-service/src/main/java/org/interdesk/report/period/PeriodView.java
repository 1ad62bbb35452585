package org.interdesk.report.period;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.report.deadline.ClockView;
import org.interdesk.report.period.model.PeriodState;
import org.interdesk.report.submission.model.Punctuality;
import org.jspecify.annotations.Nullable;

/**
 * A month as everybody sees it.
 *
 * @param clock the Commission's publication clock, for the Commission; null for others, and until its owner told of it
 */
public record PeriodView(
        UUID id,
        String number,
        String month,
        PeriodState state,
        int edition,
        Instant openedAt,
        @Nullable Instant publishedAt,
        Punctuality punctuality,
        @Nullable ClockView clock,
        @Nullable UUID importSession,
        long version) {

    static PeriodView of(PeriodStatus period, @Nullable ClockView clock, Instant present) {
        return new PeriodView(
                period.id(),
                period.number(),
                period.month().toString(),
                period.state(),
                period.edition(),
                period.openedAt(),
                period.publishedAt(),
                Punctuality.of(period.publishedAt(), clock == null ? null : clock.dueAt(), present),
                clock,
                period.importSession(),
                period.version());
    }
}

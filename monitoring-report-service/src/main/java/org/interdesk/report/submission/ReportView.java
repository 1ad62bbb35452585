package org.interdesk.report.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.report.deadline.ClockView;
import org.interdesk.report.submission.model.Punctuality;
import org.interdesk.report.submission.model.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A report as a list shows it.
 *
 * @param next who acts next
 * @param missing keys of required fields about which nothing is said
 * @param clock the hand-in clock; null until its owner told of it
 * @param reviewClock the Commission's clock for deciding, for the Commission while it has to decide; null otherwise
 * @param may the moves that the viewer may make, by the name of their resource
 */
public record ReportView(
        UUID id,
        String number,
        String month,
        String party,
        ReportState state,
        ReportState.Actor next,
        int revision,
        @Nullable Integer acceptedRevision,
        List<String> missing,
        Punctuality punctuality,
        @Nullable ClockView clock,
        @Nullable ClockView reviewClock,
        Instant openedAt,
        @Nullable Instant firstHandedInAt,
        @Nullable Instant handedInAt,
        @Nullable Instant decidedAt,
        Instant changedAt,
        @Nullable UUID importSession,
        long version,
        List<String> may) {

    static ReportView of(
            ReportStatus report,
            @Nullable ClockView clock,
            @Nullable ClockView reviewClock,
            List<String> may,
            Instant present) {
        return new ReportView(
                report.id(),
                report.number(),
                report.month().toString(),
                report.party(),
                report.state(),
                report.state().next(),
                report.revision(),
                report.acceptedRevision() == 0 ? null : report.acceptedRevision(),
                report.missing(),
                Punctuality.of(report.firstHandedInAt(), clock == null ? null : clock.dueAt(), present),
                clock,
                report.state() == ReportState.HANDED_IN ? reviewClock : null,
                report.openedAt(),
                report.firstHandedInAt(),
                report.handedInAt(),
                report.decidedAt(),
                report.changedAt(),
                report.importSession(),
                report.version(),
                may);
    }
}

package org.interdesk.report.submission.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.obligation.Obligation;
import org.interdesk.report.obligation.Subject;
import org.interdesk.report.party.Parties;
import org.interdesk.report.submission.ReportStatus;
import org.interdesk.report.submission.Review;
import org.jspecify.annotations.Nullable;

/**
 * Data of every event about a report: where it stands after the fact, in one shape. Figures are not in it. When the obligations
 * are due says their owner; the list is complete, with stable ids.
 *
 * @param title for people, free of any language
 * @param next who acts next
 * @param receivedAt when it became known; later than the event's time where it was reported after the fact
 */
public record ReportFact(
        Subject subject,
        long version,
        List<String> parties,
        List<Obligation> obligations,
        String title,
        String importance,
        String month,
        String party,
        String state,
        String next,
        int revision,
        int missing,
        @Nullable Instant handedInAt,
        @Nullable UUID importSession,
        Instant receivedAt) {

    public static ReportFact of(String happened, ReportStatus report, Moment moment, List<Review> reviews) {
        String month = report.month().toString();
        List<Obligation> obligations = new ArrayList<>();
        obligations.add(Obligation.of(
                report.id(), "REPORT_HAND_IN", 1, report.party(), report.openedAt(), month, report.firstHandedInAt()));
        for (Review review : reviews) {
            obligations.add(Obligation.of(
                    report.id(),
                    "REPORT_REVIEW",
                    review.revision(),
                    Parties.COMMISSION,
                    review.handedInAt(),
                    null,
                    review.decidedAt()));
        }
        return new ReportFact(
                new Subject(report.id(), "REPORT", report.number()),
                report.version(),
                report.party().equals(Parties.COMMISSION)
                        ? List.of(report.party())
                        : List.of(Parties.COMMISSION, report.party()),
                obligations,
                report.party() + " " + month,
                happened.equals("returned") || happened.equals("opened") ? "IMPORTANT" : "ROUTINE",
                month,
                report.party(),
                report.state().name(),
                report.state().next().name(),
                report.revision(),
                report.missing().size(),
                report.handedInAt(),
                report.importSession(),
                moment.receivedAt());
    }
}

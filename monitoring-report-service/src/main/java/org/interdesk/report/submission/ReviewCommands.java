package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.submission.model.ReportMove;
import org.interdesk.report.submission.store.ReportEntity;
import org.interdesk.report.submission.store.RevisionEntity;
import org.interdesk.report.submission.store.Revisions;
import org.jspecify.annotations.Nullable;

/** What the Commission decides about a report that was handed in. */
@ApplicationScoped
@Transactional
public class ReviewCommands {

    private final Handling handling;
    private final Revisions revisions;
    private final ReportCommands reports;

    ReviewCommands(Handling handling, Revisions revisions, ReportCommands reports) {
        this.handling = handling;
        this.revisions = revisions;
        this.reports = reports;
    }

    /** Accepts the revision that was handed in; it counts from now on. */
    public ReportView accept(String number, Call call) {
        return handling.change(number, call, ReportMove.ACCEPT, "accepted", (report, moment, by) -> {
            decide(report, "ACCEPTED", moment, by, null);
            report.accept(moment.at());
            return Map.of();
        });
    }

    /** Returns the revision that was handed in, with remarks; the party goes on with the next, which says the same at first. */
    public ReportView giveBack(String number, Call call, String remarks) {
        return handling.change(number, call, ReportMove.RETURN, "returned", (report, moment, by) -> {
            RevisionEntity revision = decide(report, "RETURNED", moment, by, remarks);
            report.decidedAt(moment.at());
            reports.beginNext(report, revision.content(), remarks);
            return Map.of("remarks", remarks);
        });
    }

    private RevisionEntity decide(
            ReportEntity report, String outcome, Moment moment, Viewer by, @Nullable String remarks) {
        ReportStatus status = report.status();
        RevisionEntity revision = revisions
                .of(status.id(), status.revision())
                .orElseThrow(() -> new IllegalStateException("a report handed in without its revision"));
        revision.decide(outcome, moment.at(), by.name(), remarks);
        return revision;
    }
}

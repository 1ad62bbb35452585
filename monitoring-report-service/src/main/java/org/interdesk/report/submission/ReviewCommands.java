package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.FieldError;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Remarks;
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
    private final ReportQueries queries;

    ReviewCommands(Handling handling, Revisions revisions, ReportCommands reports, ReportQueries queries) {
        this.handling = handling;
        this.revisions = revisions;
        this.reports = reports;
        this.queries = queries;
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
    public ReportView giveBack(String number, Call call, Remarks remarks) {
        return handling.change(number, call, ReportMove.RETURN, "returned", (report, moment, by) -> {
            requireKnown(remarks, queries.form(report.status()));
            RevisionEntity revision = decide(report, "RETURNED", moment, by, remarks);
            report.decidedAt(moment.at());
            reports.beginNext(report, revision.content(), remarks.text());
            return Map.of(
                    "remarks", remarks.text(), "fieldRemarks", remarks.fields().size());
        });
    }

    private static void requireKnown(Remarks remarks, Form form) {
        List<FieldError> unknown = remarks.fields().keySet().stream()
                .filter(place ->
                        form.field(place).isEmpty() && form.component(place).isEmpty())
                .sorted()
                .map(place -> new FieldError("/fieldRemarks/" + place, "The form has no such field or component."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidRequest("Some remarks are about nothing in the form.", unknown);
        }
    }

    private RevisionEntity decide(
            ReportEntity report, String outcome, Moment moment, Viewer by, @Nullable Remarks remarks) {
        ReportStatus status = report.status();
        RevisionEntity revision = revisions
                .of(status.id(), status.revision())
                .orElseThrow(() -> new IllegalStateException("a report handed in without its revision"));
        revision.decide(outcome, moment.at(), by.name(), remarks);
        return revision;
    }
}

package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.report.exchange.Moments;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.submission.model.ReportMove;
import org.interdesk.report.submission.store.ReportEntity;
import org.interdesk.report.submission.store.Reports;

/**
 * The one way to change a report: read it under a lock, check who asks and what it allows, change it, tell everybody.
 *
 * <p>Two people who act at once are put in order by the lock; whoever sent {@code If-Match} and comes second is refused.
 */
@ApplicationScoped
class Handling {

    private final Reports reports;
    private final Chronicle chronicle;
    private final ReportQueries queries;
    private final Moments moments;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;

    Handling(
            Reports reports,
            Chronicle chronicle,
            ReportQueries queries,
            Moments moments,
            Idempotency idempotency,
            CurrentViewer viewer) {
        this.reports = reports;
        this.chronicle = chronicle;
        this.queries = queries;
        this.moments = moments;
        this.idempotency = idempotency;
        this.viewer = viewer;
    }

    /** What is done to a report; its answer goes into the audit journal. */
    @FunctionalInterface
    interface Doing {
        Map<String, ?> with(ReportEntity report, Moment moment, Viewer by);
    }

    /**
     * Changes a report that the viewer sees.
     *
     * @param happened past participle that names the event
     * @throws NotFound if the viewer sees no report of this number
     * @throws NotYourTask if the move is not for the viewer
     * @throws IllegalMove if the report does not allow it at present
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ReportView change(String number, Call call, ReportMove move, String happened, Doing doing) {
        return idempotency
                .once(
                        call.idempotencyKey(),
                        call.fingerprint(),
                        ReportView.class,
                        () -> doChange(number, call, move, happened, doing))
                .value();
    }

    private ReportView doChange(String number, Call call, ReportMove move, String happened, Doing doing) {
        Viewer by = viewer.get();
        ReportEntity report =
                reports.lock(number, by.actingParty()).orElseThrow(() -> new NotFound("Report " + number));
        ReportStatus before = report.status();
        if (!new Standing(by, before.party(), call.occurredAt() != null).moves().contains(move)) {
            throw new NotYourTask(move);
        }
        if (move == ReportMove.FILL_IN) {
            EntityVersion.requireStated(call.ifMatch(), before.version());
        } else {
            EntityVersion.require(call.ifMatch(), before.version());
        }
        Moment moment = moments.of(call.occurredAt(), before.lastAt(), before.importSession());
        if (!before.state().moves().contains(move)) {
            throw new IllegalMove(move, before.state());
        }
        Map<String, ?> detail = doing.with(report, moment, by);
        report.happened(moment.at(), moment.receivedAt());
        reports.flush();
        chronicle.write(happened, report.status(), moment, detail);
        return queries.view(report.status());
    }
}

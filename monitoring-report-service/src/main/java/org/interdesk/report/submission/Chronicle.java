package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.submission.event.ReportFact;
import org.interdesk.report.submission.store.Revisions;

/** Writes down what happened to a report: the outbox for the other services, the journal of the party that did it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Chronicle {

    private static final String TOPIC = "report";

    private final Revisions revisions;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final CurrentViewer viewer;

    Chronicle(Revisions revisions, Outbox outbox, AuditJournal journal, CurrentViewer viewer) {
        this.revisions = revisions;
        this.outbox = outbox;
        this.journal = journal;
        this.viewer = viewer;
    }

    void write(String happened, ReportStatus report, Moment moment, Map<String, ?> detail) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                report.id(),
                report.version(),
                "org.interdesk.report." + happened + ".v1",
                report.number(),
                moment.at(),
                null,
                ReportFact.of(happened, report, moment, revisions.reviews(report.id()))));
        Map<String, Object> entry = new HashMap<>(detail);
        entry.put("version", report.version());
        entry.put("revision", report.revision());
        entry.put("at", moment.at().toString());
        String by = viewer.get().party();
        journal.record(by == null ? report.party() : by, "report." + happened, report.number(), entry);
    }
}

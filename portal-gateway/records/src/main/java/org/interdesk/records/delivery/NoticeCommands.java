package org.interdesk.records.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.time.Now;
import org.interdesk.records.delivery.store.Notices.Reader;
import org.interdesk.records.delivery.store.Receipts;

/** What a reader does with notices. Doing it again changes nothing: the first time counts. */
@ApplicationScoped
@Transactional
public class NoticeCommands {

    private final Receipts receipts;
    private final NoticeQueries queries;
    private final AuditJournal journal;
    private final CurrentViewer viewer;
    private final Now now;

    NoticeCommands(Receipts receipts, NoticeQueries queries, AuditJournal journal, CurrentViewer viewer, Now now) {
        this.receipts = receipts;
        this.queries = queries;
        this.journal = journal;
        this.viewer = viewer;
        this.now = now;
    }

    /** @throws org.interdesk.kit.problem.NotFound if it is not the viewer's */
    public NoticeView read(UUID id, Locale locale) {
        queries.notice(id, locale);
        receipts.read(id, reader(), now.instant());
        return queries.notice(id, locale);
    }

    /**
     * Acknowledges a notice for the viewer alone, which also reads it. What the party is asked for is answered where the thing itself is
     * kept, and not by this.
     *
     * @throws org.interdesk.kit.problem.NotFound if it is not the viewer's
     */
    public NoticeView acknowledge(UUID id, Locale locale) {
        var before = queries.notice(id, locale);
        var present = now.instant();
        receipts.read(id, reader(), present);
        receipts.acknowledge(id, reader(), present);
        if (before.acknowledgedAt() == null) {
            journal.record(
                    "notice.acknowledged",
                    before.subject().number(),
                    Map.of("notice", id.toString(), "event", before.event()));
        }
        return queries.notice(id, locale);
    }

    /**
     * Marks everything up to a notice as read, so that what came after the reader looked stays unread.
     *
     * @return how many were marked, {@value Receipts#MOST} at most
     * @throws org.interdesk.kit.problem.NotFound if the notice is not the viewer's
     */
    public int readUpTo(UUID id, Locale locale) {
        queries.notice(id, locale);
        return receipts.readUpTo(id, reader(), now.instant());
    }

    private Reader reader() {
        return NoticeQueries.reader(viewer);
    }
}

package org.interdesk.ticket.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.ticket.casework.CaseQueries;
import org.interdesk.ticket.casework.Standing;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.queue.store.Queue;

/** Lists of the cases that the viewer may see: all of its party for a desk, its own for a requester. */
@ApplicationScoped
public class QueueQueries {

    private final Queue queue;
    private final CaseQueries cases;
    private final CurrentViewer viewer;

    QueueQueries(Queue queue, CaseQueries cases, CurrentViewer viewer) {
        this.queue = queue;
        this.cases = cases;
        this.viewer = viewer;
    }

    @Transactional
    public Page<TicketView> tickets(QueueFilter filter, QueueSort sort, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        String party = standing.viewer().actingParty();
        String requester = standing.isOnlyRequester() ? standing.viewer().subject() : null;
        Page<Queue.Row> rows = queue.page(party, requester, filter, sort, page);
        return new Page<>(
                cases.tickets(rows.items().stream().map(Queue.Row::ticket).toList()),
                rows.total(),
                rows.totalIsLowerBound(),
                rows.next());
    }
}

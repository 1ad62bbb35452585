package org.interdesk.portal.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.interdesk.portal.sla.SlaChip;
import org.interdesk.portal.text.PageAddress;
import org.jspecify.annotations.Nullable;

/** The queue: requests by filter and order, a page at a time. */
@Path("/tickets")
@Authenticated
public class QueuePages {

    private static final int ROWS = 50;

    private final TicketApi tickets;
    private final SignedInUser user;
    private final Shell shell;
    private final Pages pages;
    private final InstantSource time;

    QueuePages(@RestClient TicketApi tickets, SignedInUser user, Shell shell, Pages pages, InstantSource time) {
        this.tickets = tickets;
        this.user = user;
        this.shell = shell;
        this.pages = pages;
        this.time = time;
    }

    @CheckedTemplate(basePath = "ticket")
    static class Templates {
        static native TemplateInstance queue(Queue queue);

        private Templates() {}
    }

    /** A row: the request and how its nearest clock stands. */
    public record Row(Ticket ticket, @Nullable SlaChip due) {}

    /**
     * What the page shows.
     *
     * @param rows missing when ticket-service does not answer
     * @param order the order in force
     * @param saved whether that order is the saved one
     */
    public record Queue(
            QueueFilter filter,
            Region<PageOf<Row>> rows,
            String order,
            boolean saved,
            SignedIn viewer,
            List<String> parties) {

        /** States to choose from, beside all and all open ones. */
        public List<State> states() {
            return State.OF_REQUESTS;
        }

        public List<String> orders() {
            return QueueFilter.ORDERS;
        }
    }

    @GET
    public Response queue(@BeanParam QueueFilter filter) {
        SignedIn viewer = user.get();
        if (!viewer.seesRequests()) {
            throw new ForbiddenException("roles without requests");
        }
        String savedOrder = shell.getPreferences().order().orElse("");
        String order = filter.sort().isEmpty() ? savedOrder : filter.sort();
        Region<PageOf<Row>> rows = Region.of(tickets.list(
                                PageAddress.orNull(filter.q()),
                                filter.statesAsked(),
                                PageAddress.orNull(filter.holder()),
                                PageAddress.orNull(filter.party()),
                                PageAddress.orNull(filter.offeredTo()),
                                PageAddress.orNull(order),
                                ROWS,
                                filter.cursor)
                        .map(this::rows))
                .await()
                .indefinitely();
        return pages.page(
                Templates.queue(new Queue(filter, rows, order, order.equals(savedOrder), viewer, Parties.CODES)));
    }

    private PageOf<Row> rows(PageOf<Ticket> page) {
        Instant now = time.instant();
        List<Row> rows = page.items().stream()
                .map(ticket -> new Row(ticket, SlaChip.of(ticket.isOver() ? null : ticket.dueAt(), now)))
                .toList();
        return new PageOf<>(rows, page.total(), page.totalIsLowerBound(), page.next());
    }
}

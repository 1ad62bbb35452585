package org.interdesk.portal.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.ticket.Ticket;
import org.interdesk.portal.ticket.TicketApi;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What matches, of requests and of all the rest, both asked at once; each half stands without the other. */
@Path("/search")
@Authenticated
public class SearchPages {

    private static final int REQUESTS = 8;
    private static final int OTHERS = 20;
    private static final int LONGEST = 200;
    private static final String NEWEST = "-changedAt";

    private final TicketApi tickets;
    private final SearchApi search;
    private final SignedInUser user;
    private final Pages pages;

    SearchPages(@RestClient TicketApi tickets, @RestClient SearchApi search, SignedInUser user, Pages pages) {
        this.tickets = tickets;
        this.search = search;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(Found found);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param wanted empty before anything was looked for
     * @param requests left out for those who have nothing to do with requests, and on later pages
     * @param others left out for those who only ask for help
     * @param later whether this is not the first page of the others
     */
    public record Found(
            String wanted,
            SignedIn viewer,
            Region<PageOf<Ticket>> requests,
            Region<PageOf<Find>> others,
            boolean later) {

        public boolean asksRequests() {
            return viewer.seesRequests() && !later;
        }

        public boolean asksOthers() {
            return seesOthers(viewer);
        }

        /** Whether everything that was asked has answered, and with nothing. */
        public boolean isNothing() {
            return isEmpty(asksRequests(), requests) && isEmpty(asksOthers(), others);
        }

        private static boolean isEmpty(boolean asked, Region<? extends PageOf<?>> part) {
            return !asked || !part.isMissing() && part.getContent().items().isEmpty();
        }
    }

    @GET
    public Response search(@RestQuery @Nullable String q, @RestQuery @Nullable String cursor) {
        SignedIn viewer = user.get();
        String wanted = q == null ? "" : q.strip();
        wanted = wanted.substring(0, Math.min(wanted.length(), LONGEST));
        boolean later = cursor != null && !cursor.isEmpty();
        boolean asks = !wanted.isEmpty();
        Uni<Region<PageOf<Ticket>>> requests = asks && viewer.seesRequests() && !later
                ? Region.of(tickets.list(wanted, null, null, null, null, NEWEST, REQUESTS, null))
                : Region.leftOut();
        Uni<Region<PageOf<Find>>> others = asks && seesOthers(viewer)
                ? Region.of(search.search(wanted, OTHERS, later ? cursor : null))
                : Region.leftOut();
        var both = Uni.combine().all().unis(requests, others).asTuple().await().indefinitely();
        return pages.page(Templates.search(new Found(wanted, viewer, both.getItem1(), both.getItem2(), later)));
    }

    private static boolean seesOthers(SignedIn viewer) {
        return !Set.of("requester").containsAll(viewer.roles());
    }
}

package org.interdesk.portal.home;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaApi;
import org.interdesk.portal.ticket.Parties;
import org.interdesk.portal.ticket.State;
import org.interdesk.portal.ticket.Ticket;
import org.interdesk.portal.ticket.TicketApi;
import org.jspecify.annotations.Nullable;

/** Gathers what waits for a desk, all questions asked at once; whatever has no answer is missing, never zero. */
@ApplicationScoped
class Overview {

    private static final int FEW = 8;

    private final TicketApi tickets;
    private final SlaApi sla;

    Overview(@RestClient TicketApi tickets, @RestClient SlaApi sla) {
        this.tickets = tickets;
        this.sla = sla;
    }

    /** How many requests a party holds; the count is missing when it could not be had. */
    public record Held(String party, Region<Count> count) {}

    /** A number of requests, exact or "more than". */
    public record Count(long total, boolean lowerBound) {

        static Count of(PageOf<?> page) {
            return new Count(page.total(), page.totalIsLowerBound());
        }
    }

    /**
     * What the page shows.
     *
     * @param offered offers that wait for the desk's answer; asked for people of a desk only
     * @param queue of the viewer's desk, as the next three; of a requester, whoever holds them
     */
    public record Today(
            SignedIn viewer,
            Region<Count> offered,
            Region<Count> queue,
            Region<Count> progress,
            Region<Count> waiting,
            Region<Count> resolved,
            Region<PageOf<Commitment>> nextDue,
            Region<PageOf<Ticket>> recent,
            List<Held> byHolder) {

        /** The counted requests of a state, as an address of the queue. */
        public String address(String state) {
            String counted = "/tickets?state=" + state;
            return viewer.seesDesk() ? counted + "&holder=" + viewer.party() : counted;
        }

        public String offersAddress() {
            return "/tickets?offeredTo=" + viewer.party();
        }

        /** The chart needs at least one figure. */
        public boolean hasChart() {
            return byHolder.stream().anyMatch(held -> !held.count().isMissing());
        }
    }

    Uni<Today> of(SignedIn viewer) {
        String party = viewer.seesDesk() ? viewer.party() : null;
        return Uni.combine()
                .all()
                .unis(
                        offered(viewer),
                        count("REGISTERED,REOPENED", party),
                        count("IN_PROGRESS", party),
                        count("WAITING", party),
                        count("RESOLVED", party),
                        nextDue(viewer),
                        Region.of(tickets.list(null, null, null, null, null, "-changedAt", FEW, null)),
                        byHolder())
                .asTuple()
                .map(parts -> new Today(
                        viewer,
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4(),
                        parts.getItem5(),
                        parts.getItem6(),
                        parts.getItem7(),
                        parts.getItem8()));
    }

    private Uni<Region<Count>> offered(SignedIn viewer) {
        return viewer.isDesk()
                ? Region.of(tickets.list(null, State.OPEN, null, null, viewer.party(), null, 1, null)
                        .map(Count::of))
                : Region.leftOut();
    }

    private Uni<Region<PageOf<Commitment>>> nextDue(SignedIn viewer) {
        return viewer.seesClocks()
                ? Region.of(sla.commitments(Commitment.TICKET, null, viewer.party(), "RUNNING", "dueAt", FEW))
                : Region.leftOut();
    }

    private Uni<Region<Count>> count(String states, @Nullable String holder) {
        return Region.of(
                tickets.list(null, states, holder, null, null, null, 1, null).map(Count::of));
    }

    private Uni<List<Held>> byHolder() {
        List<Uni<Held>> asked = Parties.CODES.stream()
                .map(party -> count(State.OPEN, party).map(count -> new Held(party, count)))
                .toList();
        return Uni.join().all(asked).andCollectFailures();
    }
}

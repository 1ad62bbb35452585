package org.interdesk.portal.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.AppTexts;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.Ledger;
import org.interdesk.portal.sla.SlaApi;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a request shows, asking both services at the same time. */
@RequestScoped
class TicketReader {

    private static final int ENTRIES = 200;

    private final TicketApi tickets;
    private final SlaApi sla;
    private final SignedInUser user;
    private final Wording wording;

    TicketReader(@RestClient TicketApi tickets, @RestClient SlaApi sla, SignedInUser user, Wording wording) {
        this.tickets = tickets;
        this.sla = sla;
        this.user = user;
        this.wording = wording;
    }

    /** @throws org.interdesk.portal.service.ServiceRefusal with 404 when the viewer may not see the request */
    TicketView read(String number, @Nullable String cursor, FormState form) {
        SignedIn viewer = user.get();
        return Uni.combine()
                .all()
                .unis(
                        Region.needed(tickets.get(number)),
                        Region.of(tickets.timeline(number, ENTRIES, cursor)),
                        clocks(viewer, number),
                        ledger(viewer, number))
                .asTuple()
                .map(parts -> new TicketView(
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4(),
                        viewer,
                        form,
                        wording.app().desk(viewer.party()),
                        desks(parts.getItem1()),
                        wording.in(TicketFormTexts.class)))
                .await()
                .indefinitely();
    }

    private Uni<Region<PageOf<Commitment>>> clocks(SignedIn viewer, String number) {
        return viewer.seesClocks()
                ? Region.of(sla.commitments(Commitment.TICKET, number, null, null, null, ENTRIES))
                : Region.leftOut();
    }

    private Uni<Region<Ledger>> ledger(SignedIn viewer, String number) {
        return viewer.seesClocks()
                ? Region.of(sla.ledger(number)
                        .onFailure(TicketReader::isNotThereYet)
                        .recoverWithItem(() -> Ledger.unwritten(number)))
                : Region.leftOut();
    }

    /** The ledger follows the request by way of events, so one that has just been registered has none for a moment. */
    private static boolean isNotThereYet(Throwable failure) {
        return failure instanceof ServiceRefusal refusal && refusal.status() == 404;
    }

    private String desks(Ticket ticket) {
        AppTexts app = wording.app();
        Set<String> parties = new LinkedHashSet<>(Set.of(ticket.registrant()));
        parties.add(ticket.holder());
        ticket.allLegs().forEach(leg -> parties.add(leg.party()));
        return parties.stream().map(app::party).collect(Collectors.joining(", "));
    }
}

package org.interdesk.portal.ticket;

import java.util.List;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.Ledger;
import org.interdesk.portal.sla.SlaChip;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one request shows.
 *
 * @param ownDesk the viewer's desk in words
 * @param desks the desks of the case in words, for telling who will read a message
 */
public record TicketView(
        Ticket ticket,
        Region<PageOf<TimelineEntry>> story,
        Region<PageOf<Commitment>> clocks,
        Region<Ledger> ledger,
        SignedIn viewer,
        FormState form,
        String ownDesk,
        String desks,
        TicketFormTexts words) {

    /** The open clock that matters most to the viewer: its own desk's nearest, else the holder's nearest. */
    public @Nullable SlaChip chip() {
        return openClocks().stream()
                .filter(clock -> clock.party().equals(viewer.party()))
                .findFirst()
                .or(() -> openClocks().stream()
                        .filter(clock -> clock.party().equals(ticket.holder()))
                        .findFirst())
                .map(Commitment::chip)
                .orElse(null);
    }

    public List<Commitment> openClocks() {
        return commitments().stream().filter(Commitment::isOpen).toList();
    }

    public List<Commitment> finishedClocks() {
        return commitments().stream().filter(clock -> !clock.isOpen()).toList();
    }

    private List<Commitment> commitments() {
        return clocks.isMissing() ? List.of() : clocks.getContent().items();
    }

    /** Whom this desk can hand the request over to, or wait for. */
    public List<String> otherParties() {
        return Parties.others(viewer.party());
    }

    /** Who can be chosen as the reader of a message, the most private first; a requester writes to everybody. */
    public List<Visibility> audiences() {
        return viewer.isDesk()
                ? List.of(Visibility.DESK, Visibility.CASE, Visibility.REQUESTER)
                : List.of(Visibility.REQUESTER);
    }

    /** The audience that is marked: as it was typed, else everybody, because answering is what most messages do. */
    public boolean isAudience(Visibility visibility) {
        String chosen = form.value("messages", "visibility");
        return visibility.name().equals(chosen.isEmpty() ? Visibility.REQUESTER.name() : chosen);
    }

    /** What is wrong with a field, in words; null when nothing is. */
    public @Nullable String error(String action, String field) {
        return form.error(action, field, words::fieldError);
    }

    /** How an answer can have been given. */
    public List<String> channels() {
        return List.of("PORTAL", "PHONE", "MAIL");
    }

    public List<WaitingFor> reasonsToWait() {
        return List.of(WaitingFor.REQUESTER, WaitingFor.PARTY, WaitingFor.SUPPLIER, WaitingFor.RELEASE);
    }

    public boolean mayDoAnything() {
        return ticket.allowed() != null && ticket.allowed().stream().anyMatch(action -> !"messages".equals(action));
    }
}

package org.interdesk.ticket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.ticket.casework.model.Act;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.Channel;
import org.interdesk.ticket.casework.model.Response;
import org.interdesk.ticket.casework.model.Routing;
import org.interdesk.ticket.casework.model.Waiting;
import org.interdesk.ticket.casework.model.WaitingFor;
import org.jspecify.annotations.Nullable;

/** What the holder and the registering party do with a case, from taking it to its end. */
@ApplicationScoped
public class WorkingOnTickets {

    private final Casework casework;
    private final CaseworkConfig config;

    WorkingOnTickets(Casework casework, CaseworkConfig config) {
        this.casework = casework;
        this.config = config;
    }

    public TicketView accept(CaseNumber number, Call call, Routing routing, ResponseReport response) {
        return casework.change(
                number, call, (aCase, setting) -> aCase.accept(setting.act(), routing, setting.response(response)));
    }

    public TicketView assign(CaseNumber number, Call call, Routing routing) {
        return casework.change(number, call, (aCase, setting) -> aCase.assign(setting.act(), routing));
    }

    public TicketView returnToQueue(CaseNumber number, Call call, @Nullable String team, @Nullable String reason) {
        return casework.change(number, call, (aCase, setting) -> aCase.returnToQueue(setting.act(), team, reason));
    }

    public TicketView waitFor(
            CaseNumber number, Call call, WaitingFor what, @Nullable String party, @Nullable String reason) {
        if ((what == WaitingFor.PARTY) != (party != null)) {
            throw new InvalidRequest("/party", "Name a party exactly when the case waits for a party.");
        }
        requireDesk("/party", party);
        return casework.change(number, call, (aCase, setting) -> {
            if (setting.before().holder().equals(party)) {
                throw new InvalidRequest("/party", "A desk cannot wait for itself.");
            }
            aCase.waitFor(setting.act(), new Waiting(what, party), reason);
        });
    }

    public TicketView resume(CaseNumber number, Call call) {
        return casework.change(number, call, (aCase, setting) -> aCase.resume(setting.act()));
    }

    /** Answers the request. Where a person of a desk does it here, the answer is a first response too. */
    public TicketView resolve(CaseNumber number, Call call, String answer, @Nullable Channel channel) {
        return casework.change(
                number,
                call,
                (aCase, setting) ->
                        aCase.resolve(setting.act(), answer, channel, ofPerson(setting.act(), setting.standing())));
    }

    private static @Nullable Response ofPerson(Act act, Standing standing) {
        return standing.isPersonOfDesk() ? new Response(act.at(), standing.deskRole()) : null;
    }

    /** @param onBehalfOf the registering party, when another party's system reports its word */
    public TicketView confirm(CaseNumber number, Call call, @Nullable String onBehalfOf) {
        return casework.change(number, call, (aCase, setting) -> {
            if (onBehalfOf != null
                    && !onBehalfOf.equals(setting.before().origin().registrant())) {
                throw new InvalidRequest("/onBehalfOf", "Only the registering party confirms.");
            }
            aCase.confirm(setting.act(), onBehalfOf);
        });
    }

    public TicketView reopen(CaseNumber number, Call call, String reason) {
        return casework.change(number, call, (aCase, setting) -> aCase.reopen(setting.act(), reason));
    }

    public TicketView cancel(CaseNumber number, Call call, String reason) {
        return casework.change(number, call, (aCase, setting) -> aCase.cancel(setting.act(), reason));
    }

    private void requireDesk(String pointer, @Nullable String party) {
        if (party != null && !config.desks().contains(party)) {
            throw new InvalidRequest(pointer, "No desk has this code.");
        }
    }
}

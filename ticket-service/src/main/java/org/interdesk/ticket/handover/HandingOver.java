package org.interdesk.ticket.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.ticket.casework.Call;
import org.interdesk.ticket.casework.Casework;
import org.interdesk.ticket.casework.CaseworkConfig;
import org.interdesk.ticket.casework.ResponseReport;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.Routing;
import org.jspecify.annotations.Nullable;

/** What desks do about a handover (domain, section 4). The holder keeps the case until the other desk accepts. */
@ApplicationScoped
public class HandingOver {

    private final Casework casework;
    private final CaseworkConfig config;
    private final Now now;

    HandingOver(Casework casework, CaseworkConfig config, Now now) {
        this.casework = casework;
        this.config = config;
        this.now = now;
    }

    public TicketView offer(CaseNumber number, Call call, String to, @Nullable String team, @Nullable String reason) {
        if (!config.desks().contains(to)) {
            throw new InvalidRequest("/to", "No desk has this code.");
        }
        UUID id = UuidV7.at(now.instant());
        return casework.change(number, call, (aCase, setting) -> {
            if (setting.before().holder().equals(to)) {
                throw new InvalidRequest("/to", "The case is held by this desk already.");
            }
            aCase.offerHandover(setting.act(), id, to, team, reason);
        });
    }

    public TicketView accept(CaseNumber number, UUID id, Call call, Routing routing, ResponseReport response) {
        return casework.change(number, call, (aCase, setting) -> {
            requireOffer(setting.before(), id);
            aCase.acceptHandover(setting.act(), id, routing, setting.response(response));
        });
    }

    public TicketView reject(CaseNumber number, UUID id, Call call, String reason) {
        return casework.change(number, call, (aCase, setting) -> {
            requireOffer(setting.before(), id);
            aCase.rejectHandover(setting.act(), id, reason);
        });
    }

    public TicketView withdraw(CaseNumber number, UUID id, Call call, @Nullable String reason) {
        return casework.change(number, call, (aCase, setting) -> {
            requireOffer(setting.before(), id);
            aCase.withdrawHandover(setting.act(), id, reason);
        });
    }

    /** An earlier offer is history: it is found in the timeline and cannot be decided any more. */
    private static void requireOffer(CaseFacts facts, UUID id) {
        if (facts.handover() == null || !facts.handover().id().equals(id)) {
            throw new NotFound("Handover " + id);
        }
    }
}

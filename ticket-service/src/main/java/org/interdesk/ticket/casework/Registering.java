package org.interdesk.ticket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;
import org.interdesk.ticket.casework.model.Act;
import org.interdesk.ticket.casework.model.Case;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.Origin;
import org.interdesk.ticket.casework.model.Priority;
import org.interdesk.ticket.casework.model.Request;
import org.interdesk.ticket.casework.store.NewCases;
import org.interdesk.ticket.casework.store.NewCases.Opening;
import org.interdesk.ticket.casework.store.PriorityRules;
import org.interdesk.ticket.exchange.ImportSessionCompleted;
import org.interdesk.ticket.exchange.ImportSessions;

/** Registering a request: the caller's party holds the new case. */
@ApplicationScoped
public class Registering {

    private final NewCases newCases;
    private final PriorityRules rules;
    private final Chronicle chronicle;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    Registering(
            NewCases newCases,
            PriorityRules rules,
            Chronicle chronicle,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.newCases = newCases;
        this.rules = rules;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** Registers a case, or answers again what was answered to the same call before. */
    @Transactional
    public TicketView register(NewTicket asked, Call call) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), TicketView.class, () -> doRegister(asked))
                .value();
    }

    private TicketView doRegister(NewTicket asked) {
        Standing standing = new Standing(viewer.get());
        Instant present = now.instant();
        Instant at = asked.occurredAt() == null ? present : asked.occurredAt();
        if (asked.occurredAt() != null) {
            Casework.requireReportable(standing, asked.occurredAt(), present);
        }
        int year = present.atOffset(ZoneOffset.UTC).getYear();
        Opening opening = newCases.open(year, asked.importSession());
        requireSession(standing, asked, opening);

        String party = standing.viewer().actingParty();
        Request request = asked.request();
        Priority priority = rules.at(at).priority(request.impact(), request.urgency());
        Case aCase = Case.register(
                UuidV7.at(present),
                CaseNumber.of(year, opening.counter()),
                new Origin(party, standing.viewer().subject(), at, asked.importSession()),
                request,
                priority,
                asked.ownNumber(),
                new Act(party, standing.viewer().name(), at, present, asked.occurredAt() != null),
                asked.response().check(standing.viewer(), at, at));
        newCases.add(aCase.facts());
        chronicle.write(aCase.happened(), List.of(party), null);
        return TicketView.of(aCase.facts(), List.of(), standing);
    }

    private static void requireSession(Standing standing, NewTicket asked, Opening opening) {
        UUID session = asked.importSession();
        if (session == null) {
            return;
        }
        if (!standing.isIntegrator()) {
            throw new ReportingReserved("importSession");
        }
        if (asked.occurredAt() == null) {
            throw new InvalidRequest("/occurredAt", "A case of an import session says when it was registered.");
        }
        if (opening.sessionState() == null) {
            throw new InvalidRequest("/importSession", "There is no such import session.");
        }
        if (!ImportSessions.OPEN.equals(opening.sessionState())) {
            throw new ImportSessionCompleted(session);
        }
    }
}

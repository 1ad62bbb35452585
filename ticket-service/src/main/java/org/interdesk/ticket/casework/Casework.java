package org.interdesk.ticket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.ticket.casework.model.Act;
import org.interdesk.ticket.casework.model.Case;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.MoveRefused;
import org.interdesk.ticket.casework.model.OutOfOrder;
import org.interdesk.ticket.casework.model.Response;
import org.interdesk.ticket.casework.store.Cases;
import org.interdesk.ticket.casework.store.TicketEntity;
import org.interdesk.ticket.exchange.ImportSessions;
import org.jspecify.annotations.Nullable;

/**
 * The one way to change a case: read it under a lock, let the case decide, keep what it says, tell everybody.
 *
 * <p>Two desks that act at once are put in order by the lock; whoever sent {@code If-Match} and comes second is refused.
 */
@ApplicationScoped
public class Casework {

    private final Cases cases;
    private final Chronicle chronicle;
    private final ImportSessions sessions;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    Casework(
            Cases cases,
            Chronicle chronicle,
            ImportSessions sessions,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.sessions = sessions;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** What a use case does with a case: a move, by somebody, at a moment. */
    @FunctionalInterface
    public interface Doing {
        void with(Case aCase, Setting setting);
    }

    /**
     * The circumstances of a change.
     *
     * @param standing who the caller is and may do
     * @param before the case as it was read
     */
    public record Setting(Act act, Standing standing, CaseFacts before) {

        /** Checks a first response reported with the change. */
        public @Nullable Response response(ResponseReport report) {
            return report.check(standing.viewer(), before.origin().registeredAt(), act.at());
        }
    }

    /**
     * Changes a case of the viewer's party.
     *
     * @throws NotFound if the viewer has no part in a case of this number
     * @throws IllegalMove if the case does not allow it at present
     */
    @Transactional
    public TicketView change(CaseNumber number, Call call, Doing doing) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), TicketView.class, () -> doChange(number, call, doing))
                .value();
    }

    private TicketView doChange(CaseNumber number, Call call, Doing doing) {
        Standing standing = new Standing(viewer.get());
        TicketEntity row = cases.lock(number, standing.viewer().actingParty())
                .filter(found -> standing.sees(found.facts()))
                .orElseThrow(() -> new NotFound("Ticket " + number));
        CaseFacts before = row.facts();
        EntityVersion.require(call.ifMatch(), before.version());
        Act act = act(standing, before, call.occurredAt());
        Case aCase = new Case(before);
        try {
            doing.with(aCase, new Setting(act, standing, before));
        } catch (MoveRefused refused) {
            throw new IllegalMove(refused, standing.allowed(refused.allowed()));
        } catch (OutOfOrder outOfOrder) {
            throw new EventOutOfOrder(outOfOrder.previous());
        }
        keep(row, before, aCase, null);
        return TicketView.of(
                aCase.facts(), cases.clocks(Set.of(before.id())).getOrDefault(before.id(), List.of()), standing);
    }

    /**
     * Lets time have its effect on a case, under the caller's system identity.
     *
     * @param cause event that says the time has come
     * @param effect tells whether it applied; one that comes too late changes nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void applyAutomatically(UUID ticket, UUID cause, Predicate<Case> effect) {
        TicketEntity row = cases.lock(ticket).orElseThrow(() -> unknown(ticket));
        CaseFacts before = row.facts();
        Case aCase = new Case(before);
        if (effect.test(aCase)) {
            keep(row, before, aCase, cause);
        }
    }

    /** Waits until nobody else is changing a case; for keeping what belongs to a case but is not decided by it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void awaitTurn(UUID ticket) {
        if (!cases.awaitTurn(ticket)) {
            throw unknown(ticket);
        }
    }

    /** Brings the queues of a case's parties up to date after its clocks changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void showClocks(UUID ticket) {
        cases.share(ticket);
    }

    private static IllegalStateException unknown(UUID ticket) {
        return new IllegalStateException("no ticket has the id " + ticket);
    }

    private void keep(TicketEntity row, CaseFacts before, Case aCase, @Nullable UUID cause) {
        row.keep(aCase.facts());
        cases.share(before.id());
        chronicle.write(aCase.happened(), before.parties(), cause);
    }

    private Act act(Standing standing, CaseFacts before, @Nullable Instant occurredAt) {
        Instant present = now.instant();
        if (occurredAt != null) {
            requireReportable(standing, occurredAt, present);
            return new Act(standing.viewer().actingParty(), standing.viewer().name(), occurredAt, present, true);
        }
        UUID session = before.origin().importSession();
        if (session != null && sessions.isOpen(session)) {
            throw new ImportRunning(session);
        }
        Instant at = present.isBefore(before.reportedAt()) ? before.reportedAt() : present;
        return new Act(standing.viewer().actingParty(), standing.viewer().name(), at, present, false);
    }

    static void requireReportable(Standing standing, Instant occurredAt, Instant present) {
        if (!standing.isIntegrator()) {
            throw new ReportingReserved("occurredAt");
        }
        if (occurredAt.isAfter(present)) {
            throw new InvalidRequest("/occurredAt", "An event cannot be reported before it happens.");
        }
    }
}

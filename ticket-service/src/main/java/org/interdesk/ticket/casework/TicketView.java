package org.interdesk.ticket.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interdesk.ticket.casework.model.Case;
import org.interdesk.ticket.casework.model.CaseClock;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.CaseState;
import org.interdesk.ticket.casework.model.Handover;
import org.interdesk.ticket.casework.model.HandoverState;
import org.interdesk.ticket.casework.model.Impact;
import org.interdesk.ticket.casework.model.Leg;
import org.interdesk.ticket.casework.model.LegRole;
import org.interdesk.ticket.casework.model.LegState;
import org.interdesk.ticket.casework.model.Priority;
import org.interdesk.ticket.casework.model.Scope;
import org.interdesk.ticket.casework.model.TicketType;
import org.interdesk.ticket.casework.model.Urgency;
import org.interdesk.ticket.casework.model.WaitingFor;
import org.jspecify.annotations.Nullable;

/**
 * A case as one viewer sees it.
 *
 * @param dueAt the nearest running clock of the viewer's party or of the holder
 * @param allowed what the viewer may do next: the names of the resources to call
 */
public record TicketView(
        UUID id,
        String number,
        long version,
        TicketType type,
        String subject,
        String description,
        Impact impact,
        Urgency urgency,
        Priority priority,
        Scope scope,
        CaseState state,
        @Nullable WaitingFor waitingFor,
        @Nullable String waitingForParty,
        String registrant,
        String holder,
        @Nullable String assignee,
        @Nullable String team,
        Instant registeredAt,
        @Nullable Instant respondedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        Instant changedAt,
        @Nullable String answer,
        List<LegView> legs,
        @Nullable HandoverView handover,
        int handovers,
        @Nullable UUID importSession,
        @Nullable Instant dueAt,
        List<ClockView> clocks,
        List<String> allowed) {

    static TicketView of(CaseFacts facts, List<CaseClock> clocks, Standing standing) {
        String party = standing.viewer().actingParty();
        Leg holderLeg = facts.holderLeg();
        return new TicketView(
                facts.id(),
                facts.number().value(),
                facts.version(),
                facts.request().type(),
                facts.request().subject(),
                facts.request().description(),
                facts.request().impact(),
                facts.request().urgency(),
                facts.priority(),
                facts.request().scope(),
                facts.state(),
                facts.waiting() == null ? null : facts.waiting().what(),
                facts.waiting() == null ? null : facts.waiting().party(),
                facts.origin().registrant(),
                facts.holder(),
                holderLeg.assignee(),
                holderLeg.team(),
                facts.origin().registeredAt(),
                facts.response() == null ? null : facts.response().at(),
                facts.resolvedAt(),
                facts.closing() == null ? null : facts.closing().at(),
                facts.changedAt(),
                facts.answer(),
                facts.legs().stream().map(leg -> LegView.of(leg, facts.state())).toList(),
                HandoverView.of(facts.handover(), clocks),
                facts.handovers(),
                facts.origin().importSession(),
                nearestDue(clocks, party, facts.holder()),
                clocks.stream().map(ClockView::of).toList(),
                standing.allowed(new Case(facts).allowed(party)));
    }

    private static @Nullable Instant nearestDue(List<CaseClock> clocks, String party, String holder) {
        return clocks.stream()
                .filter(clock -> clock.isRunning()
                        && (clock.party().equals(party) || clock.party().equals(holder)))
                .map(CaseClock::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** One party's share in the case. */
    public record LegView(
            String party,
            LegRole role,
            LegState state,
            @Nullable String assignee,
            @Nullable String team,
            @Nullable String ownNumber,
            Instant since) {

        static LegView of(Leg leg, CaseState state) {
            return new LegView(
                    leg.party(),
                    leg.role(),
                    leg.state(state),
                    leg.assignee(),
                    leg.team(),
                    leg.ownNumber(),
                    leg.since());
        }
    }

    /**
     * The latest offer to hand the case over.
     *
     * @param dueAt until when it wants an answer; null until the clock is known, and after the answer
     */
    public record HandoverView(
            UUID id,
            String from,
            String to,
            HandoverState state,
            @Nullable String reason,
            Instant offeredAt,
            @Nullable Instant dueAt) {

        static @Nullable HandoverView of(@Nullable Handover handover, List<CaseClock> clocks) {
            if (handover == null) {
                return null;
            }
            Instant dueAt = clocks.stream()
                    .filter(clock -> handover.isOpen() && handover.id().equals(clock.handover()))
                    .map(CaseClock::dueAt)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new HandoverView(
                    handover.id(),
                    handover.from(),
                    handover.to(),
                    handover.state(),
                    handover.reason(),
                    handover.offeredAt(),
                    dueAt);
        }
    }

    /** One clock of the case. */
    public record ClockView(
            UUID id,
            String kind,
            String party,
            String state,
            @Nullable Instant dueAt) {

        static ClockView of(CaseClock clock) {
            return new ClockView(clock.id(), clock.kind(), clock.party(), clock.state(), clock.dueAt());
        }
    }
}

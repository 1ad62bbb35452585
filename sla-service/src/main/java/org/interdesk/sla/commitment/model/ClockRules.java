package org.interdesk.sla.commitment.model;

import java.time.Instant;
import java.util.Optional;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks a case has, and when they run (domain 3.6 to 3.10).
 *
 * <p>Each holder has a first-response clock (while nobody has answered) and a resolution clock of its own; they run while it holds the
 * case and pause while another party does. An offer to hand over has an acceptance clock for the party it is made to. A resolved case has
 * an automatic-closing clock for its registering party. What a clock should be doing follows from the state after a fact alone, so a
 * fact that was skipped does no lasting harm.
 */
public final class ClockRules {

    private ClockRules() {}

    /**
     * Applies a fact. Thresholds that passed before it fire first (domain 3.14).
     *
     * @param before the fact before this one; null for the registration
     */
    public static void apply(CaseClocks clocks, @Nullable TicketFact before, TicketFact now) {
        var holders = new HolderClocks(clocks, now);
        if (before == null) {
            holders.start(now.registrant(), now.registeredAt(), true);
        }
        if (now.respondedAt() != null) {
            clocks.catchUp(earlier(now.respondedAt(), now.at()));
            holders.respond(now.respondedAt());
        }
        clocks.catchUp(now.at());
        holders.start(now.holder(), now.at(), false);
        holders.follow();
        followOffer(clocks, now);
        followClosing(clocks, before, now);
        for (var commitment : clocks.commitments()) {
            if (commitment.isOpen() && !now.priority().equals(commitment.priority())) {
                clocks.retarget(commitment.id(), now.priority(), now.at());
            }
        }
    }

    static Subject about(TicketFact fact) {
        return Subject.ticket(fact.ticketId(), fact.number());
    }

    private static void followOffer(CaseClocks clocks, TicketFact now) {
        var offer = now.offer();
        for (var clock : clocks.ofKind(Kinds.HANDOVER_ACCEPTANCE)) {
            if (offer == null || !clock.occasion().equals(offer.id())) {
                clocks.end(clock.id(), Outcome.CANCELLED, now.at());
            }
        }
        if (offer == null) {
            return;
        }
        if (offer.isOpen()) {
            if (now.supersedesTimeOut()) {
                clocks.find(now.ticketId(), Kinds.HANDOVER_ACCEPTANCE, offer.to(), offer.id())
                        .ifPresent(clock -> clocks.goOn(clock.id(), now.at()));
            }
            clocks.start(about(now), Kinds.HANDOVER_ACCEPTANCE, offer.to(), offer.id(), now.priority(), now.at());
            return;
        }
        var outcome = offer.isAccepted() ? Outcome.FULFILLED : Outcome.CANCELLED;
        clocks.find(now.ticketId(), Kinds.HANDOVER_ACCEPTANCE, offer.to(), offer.id())
                .ifPresent(clock -> {
                    if (offer.isTimedOut()) {
                        clocks.lapse(clock.id(), outcome, now.at());
                    } else if (now.supersedesTimeOut()) {
                        clocks.supersede(clock.id(), outcome, now.at());
                    } else {
                        clocks.end(clock.id(), outcome, now.at());
                    }
                });
    }

    private static void followClosing(CaseClocks clocks, @Nullable TicketFact before, TicketFact now) {
        var outcome = now.isClosed() ? Outcome.FULFILLED : Outcome.CANCELLED;
        if (now.supersedesClosing()) {
            latestClosing(clocks).ifPresent(clock -> clocks.supersede(clock.id(), outcome, now.at()));
        }
        if (now.isResolved()) {
            if (before == null || !before.isResolved()) {
                var occasion = Long.toString(now.version());
                clocks.start(about(now), Kinds.AUTOMATIC_CLOSING, now.registrant(), occasion, now.priority(), now.at());
            }
            return;
        }
        for (var clock : clocks.ofKind(Kinds.AUTOMATIC_CLOSING)) {
            if (now.isClosed() && now.automatic()) {
                clocks.lapse(clock.id(), outcome, now.at());
            } else {
                clocks.end(clock.id(), outcome, now.at());
            }
        }
    }

    private static Optional<Commitment> latestClosing(CaseClocks clocks) {
        return clocks.ofKind(Kinds.AUTOMATIC_CLOSING).stream()
                .max((a, b) -> a.clock()
                        .gauge()
                        .startedAt()
                        .compareTo(b.clock().gauge().startedAt()));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

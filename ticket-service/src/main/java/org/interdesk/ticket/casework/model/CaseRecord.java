package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case remembers, how it changes, and whether a move is legal. {@link Case} says which changes make up a move. */
final class CaseRecord {

    private final CaseFacts base;
    private final Legs legs;
    private final List<Happened> happened = new ArrayList<>();

    private long version;
    private CaseState state;
    private @Nullable Waiting waiting;
    private String holder;
    private @Nullable Handover handover;
    private int handovers;
    private @Nullable Response response;
    private @Nullable Instant resolvedAt;
    private @Nullable Closing closing;
    private @Nullable String answer;
    private Instant changedAt;
    private Instant reportedAt;

    CaseRecord(CaseFacts facts) {
        this.base = facts;
        this.legs = new Legs(facts.origin().registrant(), facts.legs());
        this.version = facts.version();
        this.state = facts.state();
        this.waiting = facts.waiting();
        this.holder = facts.holder();
        this.handover = facts.handover();
        this.handovers = facts.handovers();
        this.response = facts.response();
        this.resolvedAt = facts.resolvedAt();
        this.closing = facts.closing();
        this.answer = facts.answer();
        this.changedAt = facts.changedAt();
        this.reportedAt = facts.reportedAt();
    }

    static CaseRecord open(
            UUID id, CaseNumber number, Origin origin, Request request, Priority priority, @Nullable String ownNumber) {
        Instant at = origin.registeredAt();
        Leg leg = new Leg(origin.registrant(), LegRole.HOLDER, null, null, ownNumber, at, true);
        return new CaseRecord(new CaseFacts(
                id,
                number,
                0,
                origin,
                request,
                priority,
                CaseState.REGISTERED,
                null,
                origin.registrant(),
                List.of(leg),
                null,
                0,
                null,
                null,
                null,
                null,
                at,
                at));
    }

    CaseFacts facts() {
        return new CaseFacts(
                base.id(),
                base.number(),
                version,
                base.origin(),
                base.request(),
                base.priority(),
                state,
                waiting,
                holder,
                legs.all(),
                handover,
                handovers,
                response,
                resolvedAt,
                closing,
                answer,
                changedAt,
                reportedAt);
    }

    List<Happened> happened() {
        return List.copyOf(happened);
    }

    CaseState state() {
        return state;
    }

    String holder() {
        return holder;
    }

    Optional<Handover> handover() {
        return Optional.ofNullable(handover);
    }

    boolean isHolder(Act act) {
        return holder.equals(act.party());
    }

    Set<Move> allowed(String party) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        Set<Part> parts = partsOf(party);
        for (Move move : Move.values()) {
            if (move.isLegal(parts, state, offerIsOpen())) {
                moves.add(move);
            }
        }
        return moves;
    }

    /** Checks a move and, for a reported act, takes back an automatic closing that stands against it. */
    @Nullable
    Happening require(Move move, Act act) {
        requireOrder(act);
        Set<Part> parts = partsOf(act.partyOrNobody());
        boolean legal = move.isLegal(parts, state, offerIsOpen());
        if (closing != null && closing.automatic() && act.reported()) {
            boolean contradicts = act.at().isBefore(closing.at()) && move != Move.ADD_MESSAGE;
            if ((contradicts || !legal) && move.isLegal(parts, CaseState.RESOLVED, offerIsOpen())) {
                state = CaseState.RESOLVED;
                closing = null;
                return Happening.CLOSED;
            }
        }
        if (!legal) {
            throw new MoveRefused(move, state, allowed(act.partyOrNobody()));
        }
        return null;
    }

    /** Checks a decision about an offer and, for a reported act, takes back that it timed out. */
    @Nullable
    Happening requireOffer(Move move, Act act, UUID offerId) {
        boolean named = handover != null && handover.id().equals(offerId);
        if (named && takesTimeOutBack(move, act)) {
            return Happening.HANDOVER_TIMED_OUT;
        }
        require(move, act);
        if (!named) {
            throw new MoveRefused(move, state, allowed(act.partyOrNobody()));
        }
        return null;
    }

    /**
     * Checks an assignment and, for a reported one by a party whose offer timed out, takes the time-out back: a party that
     * still routes the case has it before it, so the offer is open again and waits for a decision.
     */
    @Nullable
    Happening requireAssignment(Act act) {
        boolean offered = handover != null && handover.to().equals(act.party());
        return offered && takesTimeOutBack(Move.ASSIGN, act) ? Happening.HANDOVER_TIMED_OUT : require(Move.ASSIGN, act);
    }

    private boolean takesTimeOutBack(Move move, Act act) {
        Handover offer = handover;
        if (offer == null || !isTakenBackBy(act, offer)) {
            return false;
        }
        requireOrder(act);
        handover = offer.openAgain();
        if (!move.isLegal(partsOf(act.partyOrNobody()), state, true)) {
            handover = offer;
            return false;
        }
        legs.offeredAgain(offer.to(), offer.offeredAt());
        return true;
    }

    boolean isTakenBackBy(Act act, Handover offer) {
        return act.reported()
                && offer.state() == HandoverState.TIMED_OUT
                && offer.from().equals(holder);
    }

    void respond(@Nullable Response given, Act act) {
        if (given != null && response == null) {
            response = given;
            add(Happening.FIRST_RESPONSE_GIVEN, act, given.at(), Telling.toAll().with("by", given.by()));
        }
    }

    void work(String party, Routing routing) {
        legs.of(party).ifPresent(leg -> legs.route(party, routing.orTeamOf(leg)));
        state = CaseState.IN_PROGRESS;
        waiting = null;
    }

    void route(String party, Routing routing) {
        legs.route(party, routing);
    }

    void queue(String party, @Nullable String team) {
        legs.of(party).ifPresent(leg -> legs.route(party, new Routing(null, team).orTeamOf(leg)));
        state = CaseState.REGISTERED;
        waiting = null;
    }

    void pause(Waiting what) {
        state = CaseState.WAITING;
        waiting = what;
    }

    void endWaiting() {
        if (state == CaseState.WAITING) {
            state = CaseState.IN_PROGRESS;
            waiting = null;
        }
    }

    void offer(Handover offer, @Nullable String team) {
        handover = offer;
        legs.offer(offer.to(), team, offer.offeredAt());
    }

    void transfer(Routing routing, Instant at) {
        Handover offer = latestOffer();
        legs.transfer(holder, offer.to(), routing, at);
        handover = offer.decide(HandoverState.ACCEPTED, at);
        holder = offer.to();
        handovers++;
        state = CaseState.IN_PROGRESS;
        waiting = null;
    }

    void decline(HandoverState decision, Instant at) {
        Handover offer = latestOffer();
        legs.declined(offer.to(), at);
        handover = offer.decide(decision, at);
    }

    /** Takes the offer back and names the party it was made to. */
    String withdraw(Instant at) {
        Handover offer = latestOffer();
        legs.withdrawn(offer.to(), at);
        handover = offer.decide(HandoverState.WITHDRAWN, at);
        return offer.to();
    }

    void coordinate(String party, Instant at) {
        legs.coordinate(party, at);
    }

    void answer(String text, Instant at) {
        answer = text;
        if (state != CaseState.RESOLVED || resolvedAt == null) {
            resolvedAt = at;
        }
        state = CaseState.RESOLVED;
        waiting = null;
    }

    void close(Closing end) {
        state = CaseState.CLOSED;
        closing = end;
    }

    void reopen() {
        state = CaseState.REOPENED;
        closing = null;
        resolvedAt = null;
    }

    void cancel() {
        state = CaseState.CANCELLED;
        waiting = null;
    }

    void tell(Happening kind, Act act, Telling telling) {
        add(kind, act, act.at(), telling);
    }

    private void add(Happening kind, Act act, Instant at, Telling telling) {
        version++;
        changedAt = at.isAfter(changedAt) ? at : changedAt;
        if (!act.isAutomatic() && act.at().isAfter(reportedAt)) {
            reportedAt = act.at();
        }
        CaseFacts after = facts();
        Set<String> told = new LinkedHashSet<>(after.parties());
        if (telling.leaving() != null) {
            told.add(telling.leaving());
        }
        happened.add(new Happened(
                kind,
                act,
                at,
                telling.text(),
                telling.visibility(),
                telling.supersedes(),
                telling.detail(),
                List.copyOf(told),
                after));
    }

    private void requireOrder(Act act) {
        if (act.at().isBefore(reportedAt)) {
            throw new OutOfOrder(reportedAt);
        }
    }

    private Handover latestOffer() {
        if (handover == null) {
            throw new IllegalStateException(base.number() + " was never offered");
        }
        return handover;
    }

    private boolean offerIsOpen() {
        return handover != null && handover.isOpen();
    }

    private Set<Part> partsOf(String party) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (holder.equals(party)) {
            parts.add(Part.HOLDER);
        }
        if (base.origin().registrant().equals(party)) {
            parts.add(Part.REGISTRANT);
        }
        if (handover != null && handover.isOpen() && handover.to().equals(party)) {
            parts.add(Part.OFFERED);
        }
        if (parts.isEmpty() && legs.of(party).isPresent()) {
            parts.add(Part.OTHER);
        }
        return parts;
    }
}

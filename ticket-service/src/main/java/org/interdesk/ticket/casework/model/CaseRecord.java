package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case remembers and how it changes. {@link Case} says which changes make up a move, {@link Legality} which are allowed. */
final class CaseRecord {

    private final CaseDraft draft;
    private final Legality legality;
    private final List<Happened> happened = new ArrayList<>();

    CaseRecord(CaseFacts facts) {
        this.draft = new CaseDraft(facts);
        this.legality = new Legality(draft);
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
        return draft.facts();
    }

    List<Happened> happened() {
        return List.copyOf(happened);
    }

    CaseState state() {
        return draft.state;
    }

    String holder() {
        return draft.holder;
    }

    Optional<Handover> handover() {
        return Optional.ofNullable(draft.handover);
    }

    boolean isHolder(Act act) {
        return draft.holder.equals(act.party());
    }

    Set<Move> allowed(String party) {
        return legality.allowed(party);
    }

    @Nullable
    Happening require(Move move, Act act) {
        return legality.require(move, act);
    }

    @Nullable
    Happening requireOffer(Move move, Act act, UUID offerId) {
        return legality.requireOffer(move, act, offerId);
    }

    @Nullable
    Happening requireAssignment(Act act) {
        return legality.requireAssignment(act);
    }

    boolean isTakenBackBy(Act act, Handover offer) {
        return legality.isTakenBackBy(act, offer);
    }

    void respond(@Nullable Response given, Act act) {
        if (given != null && draft.response == null) {
            draft.response = given;
            add(Happening.FIRST_RESPONSE_GIVEN, act, given.at(), Telling.toAll().with("by", given.by()));
        }
    }

    void work(String party, Routing routing) {
        draft.legs.of(party).ifPresent(leg -> draft.legs.route(party, routing.orTeamOf(leg)));
        draft.state = CaseState.IN_PROGRESS;
        draft.waiting = null;
    }

    void route(String party, Routing routing) {
        draft.legs.route(party, routing);
    }

    void queue(String party, @Nullable String team) {
        draft.legs.of(party).ifPresent(leg -> draft.legs.route(party, new Routing(null, team).orTeamOf(leg)));
        draft.state = CaseState.REGISTERED;
        draft.waiting = null;
    }

    void pause(Waiting what) {
        draft.state = CaseState.WAITING;
        draft.waiting = what;
    }

    void endWaiting() {
        if (draft.state == CaseState.WAITING) {
            draft.state = CaseState.IN_PROGRESS;
            draft.waiting = null;
        }
    }

    void offer(Handover offer, @Nullable String team) {
        draft.handover = offer;
        draft.legs.offer(offer.to(), team, offer.offeredAt());
    }

    void transfer(Routing routing, Instant at) {
        Handover offer = draft.latestOffer();
        draft.legs.transfer(draft.holder, offer.to(), routing, at);
        draft.handover = offer.decide(HandoverState.ACCEPTED, at);
        draft.holder = offer.to();
        draft.handovers++;
        draft.state = CaseState.IN_PROGRESS;
        draft.waiting = null;
    }

    void decline(HandoverState decision, Instant at) {
        Handover offer = draft.latestOffer();
        draft.legs.declined(offer.to(), at);
        draft.handover = offer.decide(decision, at);
    }

    /** Takes the offer back and names the party it was made to. */
    String withdraw(Instant at) {
        Handover offer = draft.latestOffer();
        draft.legs.withdrawn(offer.to(), at);
        draft.handover = offer.decide(HandoverState.WITHDRAWN, at);
        return offer.to();
    }

    void coordinate(String party, Instant at) {
        draft.legs.coordinate(party, at);
    }

    void answer(String text, Instant at) {
        draft.answer = text;
        if (draft.state != CaseState.RESOLVED || draft.resolvedAt == null) {
            draft.resolvedAt = at;
        }
        draft.state = CaseState.RESOLVED;
        draft.waiting = null;
    }

    void close(Closing end) {
        draft.state = CaseState.CLOSED;
        draft.closing = end;
    }

    void reopen() {
        draft.state = CaseState.REOPENED;
        draft.closing = null;
        draft.resolvedAt = null;
    }

    void cancel() {
        draft.state = CaseState.CANCELLED;
        draft.waiting = null;
    }

    void tell(Happening kind, Act act, Telling telling) {
        add(kind, act, act.at(), telling);
    }

    private void add(Happening kind, Act act, Instant at, Telling telling) {
        draft.version++;
        draft.changedAt = at.isAfter(draft.changedAt) ? at : draft.changedAt;
        if (!act.isAutomatic() && act.at().isAfter(draft.reportedAt)) {
            draft.reportedAt = act.at();
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
}

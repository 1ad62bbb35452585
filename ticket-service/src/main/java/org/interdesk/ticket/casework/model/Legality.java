package org.interdesk.ticket.casework.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a move is legal as a case stands, and which effect of time gives way to it. */
final class Legality {

    private final CaseDraft draft;

    Legality(CaseDraft draft) {
        this.draft = draft;
    }

    Set<Move> allowed(String party) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        Set<Part> parts = partsOf(party);
        for (Move move : Move.values()) {
            if (move.isLegal(parts, draft.state, draft.isOffered())) {
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
        boolean legal = move.isLegal(parts, draft.state, draft.isOffered());
        if (draft.closing != null && draft.closing.automatic() && act.reported()) {
            boolean contradicts = act.at().isBefore(draft.closing.at()) && move != Move.ADD_MESSAGE;
            if ((contradicts || !legal) && move.isLegal(parts, CaseState.RESOLVED, draft.isOffered())) {
                draft.state = CaseState.RESOLVED;
                draft.closing = null;
                return Happening.CLOSED;
            }
        }
        if (!legal) {
            throw new MoveRefused(move, draft.state, allowed(act.partyOrNobody()));
        }
        return null;
    }

    /** Checks a decision about an offer and, for a reported act, takes back that it timed out. */
    @Nullable
    Happening requireOffer(Move move, Act act, UUID offerId) {
        boolean named = draft.handover != null && draft.handover.id().equals(offerId);
        if (named && takesTimeOutBack(move, act)) {
            return Happening.HANDOVER_TIMED_OUT;
        }
        require(move, act);
        if (!named) {
            throw new MoveRefused(move, draft.state, allowed(act.partyOrNobody()));
        }
        return null;
    }

    /**
     * Checks an assignment and, for a reported one by a party whose offer timed out, takes the time-out back: a party that
     * still routes the case has it before it, so the offer is open again and waits for a decision.
     */
    @Nullable
    Happening requireAssignment(Act act) {
        boolean offered = draft.handover != null && draft.handover.to().equals(act.party());
        return offered && takesTimeOutBack(Move.ASSIGN, act) ? Happening.HANDOVER_TIMED_OUT : require(Move.ASSIGN, act);
    }

    private boolean takesTimeOutBack(Move move, Act act) {
        Handover offer = draft.handover;
        if (offer == null || !isTakenBackBy(act, offer)) {
            return false;
        }
        requireOrder(act);
        draft.handover = offer.openAgain();
        if (!move.isLegal(partsOf(act.partyOrNobody()), draft.state, true)) {
            draft.handover = offer;
            return false;
        }
        draft.legs.offeredAgain(offer.to(), offer.offeredAt());
        return true;
    }

    boolean isTakenBackBy(Act act, Handover offer) {
        return act.reported()
                && offer.state() == HandoverState.TIMED_OUT
                && offer.from().equals(draft.holder);
    }

    private void requireOrder(Act act) {
        if (act.at().isBefore(draft.reportedAt)) {
            throw new OutOfOrder(draft.reportedAt);
        }
    }

    private Set<Part> partsOf(String party) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (draft.holder.equals(party)) {
            parts.add(Part.HOLDER);
        }
        if (draft.base.origin().registrant().equals(party)) {
            parts.add(Part.REGISTRANT);
        }
        if (draft.handover != null
                && draft.handover.isOpen()
                && draft.handover.to().equals(party)) {
            parts.add(Part.OFFERED);
        }
        if (parts.isEmpty() && draft.legs.of(party).isPresent()) {
            parts.add(Part.OTHER);
        }
        return parts;
    }
}

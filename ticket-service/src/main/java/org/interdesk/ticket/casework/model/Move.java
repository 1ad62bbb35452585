package org.interdesk.ticket.casework.model;

import static org.interdesk.ticket.casework.model.CaseState.CLOSED;
import static org.interdesk.ticket.casework.model.CaseState.IN_PROGRESS;
import static org.interdesk.ticket.casework.model.CaseState.REGISTERED;
import static org.interdesk.ticket.casework.model.CaseState.REOPENED;
import static org.interdesk.ticket.casework.model.CaseState.RESOLVED;
import static org.interdesk.ticket.casework.model.CaseState.WAITING;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that a party can do with a case: who may, and in which states.
 *
 * <p>Whether an offer must be open, or must not, is said by {@link #offer()}.
 */
public enum Move {
    ACCEPT("acceptance", EnumSet.of(Part.HOLDER), States.OPEN, Offer.ANY),
    ASSIGN("assignment", EnumSet.of(Part.HOLDER, Part.OFFERED), States.OPEN, Offer.ANY),
    RETURN_TO_QUEUE("queue-return", EnumSet.of(Part.HOLDER), States.OPEN, Offer.ANY),
    WAIT("waiting", EnumSet.of(Part.HOLDER), States.OPEN, Offer.ANY),
    RESUME("resumption", EnumSet.of(Part.HOLDER), EnumSet.of(WAITING), Offer.ANY),
    OFFER_HANDOVER("handovers", EnumSet.of(Part.HOLDER), States.OPEN, Offer.NONE),
    ACCEPT_HANDOVER("handover-acceptance", EnumSet.of(Part.OFFERED), States.OPEN, Offer.OPEN),
    REJECT_HANDOVER("handover-rejection", EnumSet.of(Part.OFFERED), States.OPEN, Offer.OPEN),
    WITHDRAW_HANDOVER("handover-withdrawal", EnumSet.of(Part.HOLDER), States.OPEN, Offer.OPEN),
    ADD_MESSAGE("messages", EnumSet.allOf(Part.class), EnumSet.allOf(CaseState.class), Offer.ANY),
    RESOLVE("resolution", EnumSet.of(Part.HOLDER), States.OPEN_OR_RESOLVED, Offer.NONE),
    CONFIRM("confirmation", EnumSet.of(Part.REGISTRANT), EnumSet.of(RESOLVED), Offer.ANY),
    REOPEN("reopening", EnumSet.of(Part.REGISTRANT, Part.HOLDER), EnumSet.of(RESOLVED, CLOSED), Offer.ANY),
    CANCEL("cancellation", EnumSet.of(Part.REGISTRANT), States.OPEN, Offer.ANY);

    private final String resource;
    private final Set<Part> parts;
    private final Set<CaseState> states;
    private final Offer offer;

    Move(String resource, Set<Part> parts, Set<CaseState> states, Offer offer) {
        this.resource = resource;
        this.parts = parts;
        this.states = states;
        this.offer = offer;
    }

    /** Names the move towards callers. */
    public String resource() {
        return resource;
    }

    public Offer offer() {
        return offer;
    }

    /** Tells whether a party with these parts may make this move in a case that stands so. */
    public boolean isLegal(Set<Part> has, CaseState state, boolean offerIsOpen) {
        boolean offerFits = offer == Offer.ANY || (offer == Offer.OPEN) == offerIsOpen;
        return offerFits && states.contains(state) && has.stream().anyMatch(parts::contains);
    }

    /** What a move asks of the handover offer. */
    public enum Offer {
        ANY,
        OPEN,
        NONE
    }

    private static final class States {
        static final Set<CaseState> OPEN = EnumSet.of(REGISTERED, IN_PROGRESS, WAITING, REOPENED);
        static final Set<CaseState> OPEN_OR_RESOLVED = EnumSet.of(REGISTERED, IN_PROGRESS, WAITING, REOPENED, RESOLVED);
    }
}

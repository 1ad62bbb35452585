package org.interdesk.ticket.casework.model;

import java.util.Set;

/** The case does not allow the move to this party at present. */
public class MoveRefused extends RuntimeException {

    private final transient Move move;
    private final CaseState state;
    private final transient Set<Move> allowed;

    MoveRefused(Move move, CaseState state, Set<Move> allowed) {
        super(move + " is not allowed in state " + state, null, false, false);
        this.move = move;
        this.state = state;
        this.allowed = Set.copyOf(allowed);
    }

    public Move move() {
        return move;
    }

    public CaseState state() {
        return state;
    }

    public Set<Move> allowed() {
        return allowed;
    }
}

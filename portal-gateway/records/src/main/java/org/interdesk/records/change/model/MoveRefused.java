package org.interdesk.records.change.model;

import java.util.Set;

/** The letter or operator does not allow the move to this party at present. */
public class MoveRefused extends RuntimeException {

    private final transient Move move;
    private final String state;
    private final transient Set<Move> open;

    /** @param open what the party could do instead */
    public MoveRefused(Move move, String state, Set<? extends Move> open) {
        super(move + " is not allowed in state " + state, null, false, false);
        this.move = move;
        this.state = state;
        this.open = Set.copyOf(open);
    }

    public Move move() {
        return move;
    }

    public String state() {
        return state;
    }

    public Set<Move> open() {
        return open;
    }
}

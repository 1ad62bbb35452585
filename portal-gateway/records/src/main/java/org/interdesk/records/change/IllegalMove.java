package org.interdesk.records.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.records.change.model.Move;
import org.interdesk.records.change.model.MoveRefused;
import org.interdesk.records.party.Standing;

/** The letter or operator as it stands does not allow what the caller wants; {@code may} says what it does. */
public class IllegalMove extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("illegal-move", 409, "The case does not allow this move at present");

    public IllegalMove(MoveRefused refused, Standing standing) {
        super(
                TYPE,
                "The move \"" + refused.move().resource() + "\" is not open to the caller in state " + refused.state()
                        + ".",
                Map.of(
                        "move",
                        refused.move().resource(),
                        "state",
                        refused.state(),
                        "may",
                        may(refused.open(), standing)));
    }

    /** Names the moves that the caller's roles allow too, sorted. */
    public static List<String> may(Collection<? extends Move> open, Standing standing) {
        return open.stream()
                .filter(move -> standing.has(move.duty()))
                .map(Move::resource)
                .sorted()
                .toList();
    }
}

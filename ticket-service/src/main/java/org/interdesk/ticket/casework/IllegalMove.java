package org.interdesk.ticket.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.ticket.casework.model.Move;
import org.interdesk.ticket.casework.model.MoveRefused;

/** The case as it stands does not allow what the caller wants; {@code allowed} says what it does allow the caller. */
public class IllegalMove extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("illegal-move", 409, "The case does not allow this move at present");

    IllegalMove(MoveRefused refused, List<String> allowed) {
        super(
                TYPE,
                "The move \"" + refused.move().resource() + "\" is not open to the caller while the case is "
                        + refused.state() + ".",
                Map.of(
                        "move",
                        refused.move().resource(),
                        "state",
                        refused.state().name(),
                        "allowed",
                        allowed));
    }

    static List<String> names(Iterable<Move> moves) {
        List<String> names = new ArrayList<>();
        moves.forEach(move -> names.add(move.resource()));
        return names;
    }
}

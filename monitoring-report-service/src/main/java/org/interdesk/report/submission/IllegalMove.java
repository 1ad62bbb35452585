package org.interdesk.report.submission;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.report.submission.model.ReportMove;
import org.interdesk.report.submission.model.ReportState;

/** The report as it stands does not allow what the caller wants; {@code allowed} says what a report in its state allows. */
public class IllegalMove extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("illegal-move", 409, "The case does not allow this move at present");

    IllegalMove(ReportMove move, ReportState state) {
        super(
                TYPE,
                "The move \"" + move.resource() + "\" is not open while the report is " + state + ".",
                Map.of(
                        "move",
                        move.resource(),
                        "state",
                        state.name(),
                        "allowed",
                        state.moves().stream().map(ReportMove::resource).toList()));
    }
}

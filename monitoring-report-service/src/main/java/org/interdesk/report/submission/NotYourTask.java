package org.interdesk.report.submission;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;
import org.interdesk.report.submission.model.ReportMove;

/** The caller sees the report, but this is for other people to do. */
public class NotYourTask extends ProblemException {

    NotYourTask(ReportMove move) {
        super(
                ProblemTypes.FORBIDDEN,
                "The move \"" + move.resource() + "\" is not for the caller's party or roles.",
                Map.of());
    }
}

package org.interdesk.report.submission;

import java.util.List;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** Nothing is said about some required figures. What nobody knows is said to be unknown, with the reason. */
public class ReportIncomplete extends ProblemException {

    static final ProblemType TYPE = new ProblemType("report-incomplete", 409, "Required figures are missing");

    ReportIncomplete(List<String> missing) {
        super(TYPE, "Say something about: " + String.join(", ", missing) + ".", Map.of("missing", missing));
    }
}

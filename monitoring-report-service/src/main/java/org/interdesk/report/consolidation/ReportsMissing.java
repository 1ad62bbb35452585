package org.interdesk.report.consolidation;

import java.util.List;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/**
 * Some parties' reports are not accepted. Publishing without them is possible, and takes naming exactly these parties as {@code
 * without}, so that it never happens unnoticed.
 */
public class ReportsMissing extends ProblemException {

    static final ProblemType TYPE = new ProblemType("reports-missing", 409, "Not exactly these reports are missing");

    ReportsMissing(List<String> missing) {
        super(
                TYPE,
                "Without an accepted report: " + (missing.isEmpty() ? "nobody" : String.join(", ", missing)) + ".",
                Map.of("missing", missing));
    }
}

package org.interdesk.report.period;

import java.time.YearMonth;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The month was opened before; its reports are there. */
public class PeriodExists extends ProblemException {

    static final ProblemType TYPE = new ProblemType("period-exists", 409, "The month is open already");

    PeriodExists(YearMonth month) {
        super(TYPE, "The month " + month + " has its reports already.", Map.of("month", month.toString()));
    }
}

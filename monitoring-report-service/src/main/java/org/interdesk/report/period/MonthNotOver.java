package org.interdesk.report.period;

import java.time.YearMonth;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A month is reported on when it is over, by the Commission's midnight. */
public class MonthNotOver extends ProblemException {

    static final ProblemType TYPE = new ProblemType("month-not-over", 409, "The month is not over");

    MonthNotOver(YearMonth month) {
        super(TYPE, "The month " + month + " opens when it is over.", Map.of("month", month.toString()));
    }
}

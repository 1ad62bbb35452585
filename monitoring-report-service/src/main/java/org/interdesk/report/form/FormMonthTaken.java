package org.interdesk.report.form;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A form begins with a month after the one that the version before begins with, because what was published does not change. */
public class FormMonthTaken extends ProblemException {

    static final ProblemType TYPE = new ProblemType(
            "form-month-taken", 409, "A version of the form already begins with this month or a later one");

    FormMonthTaken(String latest) {
        super(TYPE, "The latest version begins with " + latest + ".", Map.of("effectiveFrom", latest));
    }
}

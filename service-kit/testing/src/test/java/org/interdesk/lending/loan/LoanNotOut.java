package org.interdesk.lending.loan;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.lending.loan.model.LoanState;

/** The book is no longer out, so it cannot come back. */
public class LoanNotOut extends ProblemException {

    static final ProblemType LOAN_NOT_OUT = new ProblemType("loan-not-out", 409, "The book is not out");

    LoanNotOut(LoanState state) {
        super(LOAN_NOT_OUT, "The book is not out any more.", Map.of("state", state.name()));
    }
}

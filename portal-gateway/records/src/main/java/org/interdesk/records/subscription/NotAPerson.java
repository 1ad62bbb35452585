package org.interdesk.records.subscription;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** A machine account is told nothing, so it has nothing to choose. */
public class NotAPerson extends ProblemException {

    NotAPerson() {
        super(
                ProblemTypes.FORBIDDEN,
                "Only people are told things; a machine account has nothing to choose.",
                Map.of());
    }
}

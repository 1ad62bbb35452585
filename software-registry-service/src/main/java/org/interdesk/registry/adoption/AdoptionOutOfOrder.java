package org.interdesk.registry.adoption;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A reported step lies before the latest one of its environment, or before the release came out (domain, rule 3.14). */
public class AdoptionOutOfOrder extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("event-out-of-order", 409, "The event happened before the previous one");

    AdoptionOutOfOrder() {
        super(TYPE, "The previous step of the environment happened later than that.", Map.of());
    }
}

package org.interdesk.registry.release;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** Whoever made or changed a release or its files does not publish it; another publisher of the same party does. */
public class SecondPersonRequired extends ProblemException {

    static final ProblemType SECOND_PERSON_REQUIRED =
            new ProblemType("second-person-required", 409, "Another person has to publish this release");

    SecondPersonRequired() {
        super(SECOND_PERSON_REQUIRED, "Ask another software publisher of your party to publish it.", Map.of());
    }
}

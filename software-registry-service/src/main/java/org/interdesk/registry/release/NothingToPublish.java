package org.interdesk.registry.release;

import java.util.List;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A release goes out with at least one package, with every signature beside what it signs, and with all files in the store. */
public class NothingToPublish extends ProblemException {

    static final ProblemType NOTHING_TO_PUBLISH =
            new ProblemType("nothing-to-publish", 409, "The release lacks files it needs");

    NothingToPublish(List<String> missing) {
        super(NOTHING_TO_PUBLISH, "Missing: " + String.join(", ", missing) + ".", Map.of("missing", missing));
    }
}

package org.interdesk.registry.release;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The product has a release of this version, or of one that stands at the same place of the order. */
public class VersionTaken extends ProblemException {

    static final ProblemType VERSION_TAKEN =
            new ProblemType("version-taken", 409, "The product has this version already");

    VersionTaken(String existing) {
        super(
                VERSION_TAKEN,
                "Version " + existing + " stands at the same place of the order; choose another.",
                Map.of("existing", existing));
    }
}

package org.interdesk.kit.version;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** The change is based on a version that is no longer the current one. */
public class StaleVersion extends ProblemException {

    public StaleVersion(long current) {
        super(
                ProblemTypes.STALE_VERSION,
                "It is at version " + current + " by now; read it again before changing it.",
                Map.of("currentVersion", current));
    }
}

package org.interdesk.registry.release;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.registry.release.model.ReleaseState;

/** The state of the release does not allow it: only a draft can be changed or published, only a published one withdrawn. */
public class ReleaseNotOpen extends ProblemException {

    static final ProblemType RELEASE_NOT_OPEN =
            new ProblemType("release-not-open", 409, "The release is not in a state that allows this");

    ReleaseNotOpen(ReleaseState state) {
        super(RELEASE_NOT_OPEN, "The release is " + state + ".", Map.of("state", state.name()));
    }
}

package org.interdesk.registry.download;

import java.util.HashMap;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.registry.release.Release;

/** The release was taken back after it was published, so nobody but its publishers fetches it any more. */
public class ReleaseWithdrawn extends ProblemException {

    static final ProblemType RELEASE_WITHDRAWN = new ProblemType("release-withdrawn", 409, "The release was withdrawn");

    ReleaseWithdrawn(Release release) {
        super(RELEASE_WITHDRAWN, "Release " + release.number() + " was withdrawn.", detail(release));
    }

    private static Map<String, Object> detail(Release release) {
        Map<String, Object> detail = new HashMap<>();
        if (release.withdrawalReason() != null) {
            detail.put("reason", release.withdrawalReason());
        }
        return detail;
    }
}

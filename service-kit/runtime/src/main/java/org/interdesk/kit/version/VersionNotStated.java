package org.interdesk.kit.version;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** The change does not say which version it is based on. */
public class VersionNotStated extends ProblemException {

    VersionNotStated(Map<String, Object> extensions) {
        super(ProblemTypes.PRECONDITION_REQUIRED, "Send the ETag you have read in the header If-Match.", extensions);
    }
}

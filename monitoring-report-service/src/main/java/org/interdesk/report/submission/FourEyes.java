package org.interdesk.report.submission;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** Whoever filled in a revision, or gave it to the approver, cannot approve it: a second person must. */
public class FourEyes extends ProblemException {

    static final ProblemType TYPE = new ProblemType("four-eyes", 403, "A second person must approve");

    FourEyes() {
        super(TYPE, "You have worked on this revision yourself; somebody else of your party approves it.", Map.of());
    }
}

package org.interdesk.registry.release;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A release has a bounded number of files, so that it can be shown and told as a whole. */
public class TooManyFiles extends ProblemException {

    static final ProblemType TOO_MANY_FILES =
            new ProblemType("too-many-files", 409, "The draft has as many files as it may");

    TooManyFiles(int most) {
        super(TOO_MANY_FILES, "A release has at most " + most + " files.", Map.of("limit", most));
    }
}

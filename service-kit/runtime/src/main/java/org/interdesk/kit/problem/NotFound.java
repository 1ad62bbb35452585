package org.interdesk.kit.problem;

import java.util.Map;

/** The thing does not exist, or is not the caller's to see; the two cannot be told apart. */
public class NotFound extends ProblemException {

    public NotFound(String what) {
        super(ProblemTypes.NOT_FOUND, what + " was not found.", Map.of());
    }
}

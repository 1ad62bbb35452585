package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** The receiver of a file went away in the middle. Nobody is left to read this; it only keeps the failure out of the log. */
final class ReceiverGone extends ProblemException {

    ReceiverGone(long sent) {
        super(ProblemTypes.UNAVAILABLE, "The receiver went away after " + sent + " bytes.", Map.of());
    }
}

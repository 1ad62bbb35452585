package org.interdesk.ticket.casework;

import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/**
 * The case belongs to an open import session, in which every event is reported with the moment it happened: an event of
 * the present would carry the session's watermark past the history that is still to come.
 */
public class ImportRunning extends ProblemException {

    static final ProblemType TYPE = new ProblemType("import-running", 409, "The case's history is being imported");

    ImportRunning(UUID session) {
        super(
                TYPE,
                "Until import session " + session + " is completed, integrators report events of this case with"
                        + " \"occurredAt\" and nobody else changes it.",
                Map.of("importSession", session));
    }
}

package org.interdesk.ticket.exchange;

import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The session is over: its cases live in the present, and no more are added. */
public class ImportSessionCompleted extends ProblemException {

    static final ProblemType TYPE = new ProblemType("import-session-completed", 409, "The import session is completed");

    public ImportSessionCompleted(UUID session) {
        super(TYPE, "Open a new import session for more history.", Map.of("importSession", session));
    }
}

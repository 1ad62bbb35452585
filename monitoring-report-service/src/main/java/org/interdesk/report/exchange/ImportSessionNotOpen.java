package org.interdesk.report.exchange;

import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The import session is completed, or was opened so recently that it is not known here; a new one is known within seconds. */
public class ImportSessionNotOpen extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("import-session-not-open", 409, "History comes only in an open import session");

    ImportSessionNotOpen(UUID session) {
        super(TYPE, "No open import session of this id is known.", Map.of("importSession", session));
    }
}

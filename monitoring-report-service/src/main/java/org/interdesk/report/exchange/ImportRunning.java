package org.interdesk.report.exchange;

import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The month belongs to an import session that is not completed: only integrators change it, saying when it happened. */
public class ImportRunning extends ProblemException {

    static final ProblemType TYPE = new ProblemType("import-running", 409, "The history is still being imported");

    ImportRunning(UUID session) {
        super(
                TYPE,
                "Send \"occurredAt\", or wait until the import session is completed.",
                Map.of("importSession", session));
    }
}

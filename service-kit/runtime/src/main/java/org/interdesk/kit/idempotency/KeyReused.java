package org.interdesk.kit.idempotency;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** The key was used before, for something else. */
public class KeyReused extends ProblemException {

    KeyReused() {
        super(
                ProblemTypes.IDEMPOTENCY_KEY_REUSED,
                "Choose a new Idempotency-Key: this one stands for a different request.",
                Map.of());
    }
}

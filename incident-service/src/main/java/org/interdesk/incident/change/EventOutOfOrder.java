package org.interdesk.incident.change;

import java.time.Instant;
import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A reported event lies before the latest one of the incident (domain, rule 3.14). */
public class EventOutOfOrder extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("event-out-of-order", 409, "The event happened before the case's previous one");

    EventOutOfOrder(Instant previous) {
        super(TYPE, "The previous event happened at " + previous + ".", Map.of("previousEventAt", previous));
    }
}

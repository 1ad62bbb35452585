package org.interdesk.registry.adoption;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** Only an integrator may say when something happened; what people report happens now (domain, rule 3.14). */
public class ReportingReserved extends ProblemException {

    ReportingReserved() {
        super(ProblemTypes.FORBIDDEN, "Only integrators may send \"occurredAt\".", Map.of());
    }
}

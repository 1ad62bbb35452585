package org.interdesk.incident.change;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** Only an integrator may say when something happened elsewhere; what people do here happens now. */
public class ReportingReserved extends ProblemException {

    ReportingReserved(String member) {
        super(ProblemTypes.FORBIDDEN, "Only integrators may send \"" + member + "\".", Map.of());
    }
}

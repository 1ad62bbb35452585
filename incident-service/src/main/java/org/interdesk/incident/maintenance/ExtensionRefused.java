package org.interdesk.incident.maintenance;

import java.util.Map;
import org.interdesk.incident.maintenance.model.LeadTime;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** A window may not become longer when less than the lead time is left before its start; declare an adjacent one. */
public class ExtensionRefused extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("extension-refused", 409, "It is too late to make the maintenance window longer");

    ExtensionRefused(LeadTime leadTime) {
        super(
                TYPE,
                "Less than " + leadTime.hours() + " hours are left before the window starts; declare an adjacent one.",
                Map.of("leadHours", leadTime.hours()));
    }
}

package org.interdesk.report.party;

import java.util.Map;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** Who decides for the Commission. */
public final class Commission {

    private Commission() {}

    /** Whether the viewer is of the Commission, whatever its role. */
    public static boolean has(Viewer viewer) {
        return Parties.COMMISSION.equals(viewer.party());
    }

    /**
     * Checks that the viewer may open months, decide about reports and publish.
     *
     * @param reported whether the viewer reports what happened earlier: its machine account may only do that, since a live
     *     decision is made by a person
     */
    public static void require(Viewer viewer, boolean reported) {
        boolean coordinates = viewer.isIn(Roles.COORDINATOR) || (reported && viewer.kind() == Viewer.Kind.INTEGRATOR);
        if (!has(viewer) || !coordinates) {
            throw new NotTheCommission();
        }
    }

    private static final class NotTheCommission extends ProblemException {

        NotTheCommission() {
            super(
                    ProblemTypes.FORBIDDEN,
                    "Only the Commission's coordinator may do this, or its machine account for what it reports with occurredAt.",
                    Map.of());
        }
    }
}

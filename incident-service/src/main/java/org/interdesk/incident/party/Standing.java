package org.interdesk.incident.party;

import org.interdesk.incident.party.model.Commission;
import org.interdesk.incident.party.model.Duty;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;

/**
 * In which capacities a viewer acts for its party; the incident or window itself then decides about the party. An
 * integrator may do what its desk may.
 */
public record Standing(Viewer viewer) {

    public String party() {
        return viewer.actingParty();
    }

    public boolean isIntegrator() {
        return viewer.kind() == Viewer.Kind.INTEGRATOR;
    }

    public boolean has(Duty duty) {
        return switch (duty) {
            case DESK ->
                isIntegrator()
                        || viewer.isIn(Roles.DESK_AGENT)
                        || viewer.isIn(Roles.DESK_LEAD)
                        || viewer.isIn(Roles.DUTY_OFFICER);
            case DUTY_OFFICER -> isIntegrator() || viewer.isIn(Roles.DUTY_OFFICER);
            case COORDINATOR -> viewer.isIn(Roles.COORDINATOR) && party().equals(Commission.CODE);
        };
    }
}

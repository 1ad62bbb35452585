package org.interdesk.registry.product;

import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;

/** What a viewer's roles let it see and do in the registry; whose the software is, is decided beside it. */
public record Sight(Viewer viewer) {

    public String party() {
        return viewer.actingParty();
    }

    /** Whether the viewer asks for everything; the fence grants it to the coordinating party alone. */
    public boolean coordinates() {
        return viewer.isIn(Roles.COORDINATOR);
    }

    /** Whether the viewer may change products of this owner and everything below them. */
    public boolean publishesFor(String owner) {
        return viewer.isIn(Roles.SOFTWARE_PUBLISHER) && isOf(owner);
    }

    public boolean isOf(String party) {
        return party().equals(party);
    }

    /** Whether the viewer sees what its own party has not published yet. */
    public boolean seesDrafts() {
        return viewer.isIn(Roles.SOFTWARE_PUBLISHER) || viewer.isIn(Roles.AUDITOR) || coordinates();
    }

    /** Whether the viewer sees what other parties do with its own party's software. */
    public boolean seesReceivers() {
        return viewer.isIn(Roles.SOFTWARE_PUBLISHER) || viewer.isIn(Roles.AUDITOR) || coordinates();
    }

    /** Whether the viewer may report what its own party does with software. */
    public boolean reports() {
        return (isIntegrator() || viewer.isIn(Roles.DOWNLOAD_OFFICER) || viewer.isIn(Roles.DESK_LEAD))
                && !coordinates();
    }

    public boolean isIntegrator() {
        return viewer.kind() == Viewer.Kind.INTEGRATOR;
    }
}

package org.interdesk.records.party;

import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.party.model.Duty;

/** In which capacities a viewer acts for its party; the thing itself then decides about the party. */
public record Standing(Viewer viewer) {

    public String party() {
        return viewer.actingParty();
    }

    public boolean has(Duty duty) {
        return switch (duty) {
            case EDITOR -> viewer.isIn(Roles.DESK_LEAD) || viewer.isIn(Roles.DIRECTORY_EDITOR);
            case KEEPER -> viewer.isIn(Roles.DIRECTORY_EDITOR) && party().equals(Commission.CODE);
        };
    }

    /** Whether the viewer may speak for a party: as its editor, or as the keeper of the directory to whom it wrote. */
    public boolean speaksFor(String party) {
        return has(Duty.KEEPER) || has(Duty.EDITOR) && party().equals(party);
    }
}

package org.interdesk.ticket.casework.model;

import org.jspecify.annotations.Nullable;

/** Who at a desk is to work on a leg: a person, a line, both or nobody in particular. */
public record Routing(@Nullable String assignee, @Nullable String team) {

    public static final Routing NOBODY = new Routing(null, null);

    /** Fills in the team that is already responsible when none is named. */
    Routing orTeamOf(Leg leg) {
        return new Routing(assignee, team == null ? leg.team() : team);
    }
}

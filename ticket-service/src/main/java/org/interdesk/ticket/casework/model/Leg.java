package org.interdesk.ticket.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One party's share in a case.
 *
 * @param assignee who works on it at that party's desk
 * @param team which line of that desk
 * @param ownNumber the number the case has in the party's own system; says nothing to the other parties' rights
 * @param since when the party got this role
 * @param lasting whether the party stays in the case when an offer made to it is withdrawn
 */
public record Leg(
        String party,
        LegRole role,
        @Nullable String assignee,
        @Nullable String team,
        @Nullable String ownNumber,
        Instant since,
        boolean lasting) {

    public LegState state(CaseState state) {
        return LegState.of(role, state);
    }

    Leg become(LegRole next, Instant at) {
        return new Leg(party, next, assignee, team, ownNumber, next == role ? since : at, true);
    }

    Leg offered(@Nullable String toTeam, Instant at) {
        return new Leg(party, LegRole.OFFERED, null, toTeam, ownNumber, at, lasting);
    }

    Leg routed(Routing routing) {
        return new Leg(party, role, routing.assignee(), routing.team(), ownNumber, since, lasting);
    }
}

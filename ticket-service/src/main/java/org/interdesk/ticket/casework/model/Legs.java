package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The legs of one case, by party, in the order in which the parties joined. */
final class Legs {

    private final String registrant;
    private final Map<String, Leg> byParty = new LinkedHashMap<>();

    Legs(String registrant, List<Leg> legs) {
        this.registrant = registrant;
        legs.forEach(leg -> byParty.put(leg.party(), leg));
    }

    List<Leg> all() {
        return new ArrayList<>(byParty.values());
    }

    Optional<Leg> of(@Nullable String party) {
        return party == null ? Optional.empty() : Optional.ofNullable(byParty.get(party));
    }

    void route(String party, Routing routing) {
        byParty.computeIfPresent(party, (name, leg) -> leg.routed(routing));
    }

    void offer(String to, @Nullable String team, Instant at) {
        Leg before = byParty.get(to);
        Leg fresh = new Leg(to, LegRole.OFFERED, null, team, null, at, false);
        byParty.put(to, before == null ? fresh : before.offered(team, at));
    }

    /** Ends an offer that was not taken: the party looks back on it, or on what it was before. */
    void declined(String party, Instant at) {
        byParty.computeIfPresent(party, (name, leg) -> leg.become(withoutTheCase(party), at));
    }

    /** Undoes that an offer ended; the party keeps whom it had chosen to work on it. */
    void offeredAgain(String party, Instant offeredAt) {
        byParty.computeIfPresent(party, (name, leg) -> leg.become(LegRole.OFFERED, offeredAt));
    }

    /** Takes an offer back: a party that has no other share in the case leaves it. */
    void withdrawn(String party, Instant at) {
        Leg leg = byParty.get(party);
        if (leg != null && leg.lasting()) {
            declined(party, at);
        } else {
            byParty.remove(party);
        }
    }

    void transfer(String from, String to, Routing routing, Instant at) {
        byParty.computeIfPresent(from, (name, leg) -> leg.become(withoutTheCase(from), at));
        byParty.computeIfPresent(
                to, (name, leg) -> leg.become(LegRole.HOLDER, at).routed(routing.orTeamOf(leg)));
    }

    void coordinate(String party, Instant at) {
        byParty.putIfAbsent(party, new Leg(party, LegRole.COORDINATOR, null, null, null, at, true));
    }

    private LegRole withoutTheCase(String party) {
        return party.equals(registrant) ? LegRole.REGISTRANT : LegRole.FORMER;
    }
}

package org.interdesk.records.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.store.Parties;

/** Reading the parties, which everybody sees whole. */
@ApplicationScoped
@Transactional
public class PartyQueries {

    private final Parties parties;

    PartyQueries(Parties parties) {
        this.parties = parties;
    }

    /** @throws NotFound if nobody takes part under this code */
    public Party party(String code) {
        return parties.find(code).orElseThrow(() -> new NotFound("Party " + code));
    }
}

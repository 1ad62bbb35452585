package org.interdesk.records.party.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.interdesk.records.party.model.Party;

/** The rows of parties. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<PartyEntity, String> {

    public Optional<Party> find(String code) {
        return find("code", code).firstResultOptional().map(PartyEntity::party);
    }
}

package org.interdesk.sla.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Who is a party of which case. */
@ApplicationScoped
public class CaseParties implements PanacheRepositoryBase<CasePartyEntity, CasePartyEntity.Key> {

    /** Makes these the parties of a case that had none. */
    public void begin(UUID ticketId, Collection<String> parties) {
        new HashSet<>(parties).forEach(party -> persist(new CasePartyEntity(ticketId, party)));
    }

    /** Makes exactly these the parties of a case; one that has left no longer sees it. */
    public void keep(UUID ticketId, Collection<String> parties) {
        var missing = new HashSet<>(parties);
        for (var known : list("ticketId", ticketId)) {
            if (!missing.remove(known.party)) {
                delete(known);
            }
        }
        missing.forEach(party -> persist(new CasePartyEntity(ticketId, party)));
    }

    /** The parties of cases, each in alphabetical order. */
    public Map<UUID, Set<String>> of(Collection<UUID> ticketIds) {
        var parties = new TreeMap<UUID, Set<String>>();
        if (ticketIds.isEmpty()) {
            return parties;
        }
        list("ticketId in ?1", List.copyOf(ticketIds))
                .forEach(line -> parties.computeIfAbsent(line.ticketId, id -> new TreeSet<>())
                        .add(line.party));
        return parties;
    }
}

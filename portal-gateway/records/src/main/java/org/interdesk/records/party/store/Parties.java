package org.interdesk.records.party.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.model.PartyKind;

/** The rows of parties. */
@ApplicationScoped
public class Parties implements PanacheRepositoryBase<PartyEntity, String> {

    public Optional<Party> find(String code) {
        return find("code", code).firstResultOptional().map(PartyEntity::party);
    }

    public Map<String, Party> find(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : list("code in ?1", codes).stream()
                        .map(PartyEntity::party)
                        .collect(Collectors.toMap(Party::code, one -> one));
    }

    public Map<String, Party> everybody() {
        return listAll().stream().map(PartyEntity::party).collect(Collectors.toMap(Party::code, one -> one));
    }

    /** Names who has people of its own: the Commission and the segments, in their order. */
    public List<String> withPeople() {
        return list("kind <> ?1 order by position, code", PartyKind.AUTHORISED_BODY).stream()
                .map(row -> row.code)
                .toList();
    }

    /** Lists the authorised bodies of several segments, by segment. */
    public Map<String, List<Party>> bodiesOf(Collection<String> segments) {
        return segments.isEmpty()
                ? Map.of()
                : list("parent in ?1 order by position, code", segments).stream()
                        .map(PartyEntity::party)
                        .collect(Collectors.groupingBy(party -> String.valueOf(party.parent())));
    }
}

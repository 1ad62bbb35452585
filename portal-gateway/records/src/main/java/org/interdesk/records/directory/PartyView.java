package org.interdesk.records.directory;

import java.util.List;
import org.interdesk.records.desk.DeskView;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.model.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A party with its desks.
 *
 * @param parent the segment an authorised body belongs to
 * @param bodies codes of the authorised bodies that belong to it
 * @param desks its own desks, not those of its authorised bodies
 */
public record PartyView(
        String code,
        PartyKind kind,
        @Nullable String parent,
        String nameRu,
        String nameEn,
        String zone,
        List<String> bodies,
        List<DeskView> desks,
        long version) {

    static PartyView of(Party party, List<Party> bodies, List<DeskView> desks) {
        return new PartyView(
                party.code(),
                party.kind(),
                party.parent(),
                party.nameRu(),
                party.nameEn(),
                party.zone(),
                bodies.stream().map(Party::code).toList(),
                desks,
                party.version());
    }

    PartyView with(List<DeskView> known) {
        return new PartyView(code, kind, parent, nameRu, nameEn, zone, bodies, known, version);
    }
}

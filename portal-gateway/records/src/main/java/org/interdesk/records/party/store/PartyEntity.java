package org.interdesk.records.party.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.model.PartyKind;
import org.jspecify.annotations.Nullable;

/** The row of a party. */
@Entity
@Table(name = "party")
@SuppressWarnings("NullAway.Init")
class PartyEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    PartyKind kind;

    @Nullable
    String parent;

    int position;

    String nameRu;

    String nameEn;

    String zone;

    long version;

    protected PartyEntity() {}

    Party party() {
        return new Party(code, kind, parent, nameRu, nameEn, zone, version);
    }
}

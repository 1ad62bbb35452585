package org.interdesk.sla.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A party that may see what is known of a case. */
@Entity
@Table(name = "case_party")
@IdClass(CasePartyEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CasePartyEntity {

    /** Names one line. */
    record Key(UUID ticketId, String party) implements Serializable {}

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    @Id
    String party;

    CasePartyEntity() {}

    CasePartyEntity(UUID ticketId, String party) {
        this.ticketId = ticketId;
        this.party = party;
    }
}

package org.interdesk.sla.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A party that may see what is known of a subject. */
@Entity
@Table(name = "subject_party")
@IdClass(SubjectPartyEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SubjectPartyEntity {

    /** Names one line. */
    record Key(UUID subjectId, String party) implements Serializable {}

    @Id
    @Column(name = "subject_id")
    UUID subjectId;

    @Id
    String party;

    SubjectPartyEntity() {}

    SubjectPartyEntity(UUID subjectId, String party) {
        this.subjectId = subjectId;
        this.party = party;
    }
}

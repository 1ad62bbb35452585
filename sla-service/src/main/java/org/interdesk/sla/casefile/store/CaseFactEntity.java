package org.interdesk.sla.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.interdesk.sla.casefile.model.TicketFact;

/** One fact of a case's history; written once. */
@Entity
@Immutable
@Table(name = "case_fact")
@IdClass(CaseFactEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CaseFactEntity {

    /** Names one fact. */
    record Key(UUID ticketId, long version) implements Serializable {}

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    @Id
    long version;

    @ColumnTransformer(write = "?::jsonb")
    String fact;

    CaseFactEntity() {}

    static CaseFactEntity of(TicketFact fact) {
        var entity = new CaseFactEntity();
        entity.ticketId = fact.ticketId();
        entity.version = fact.version();
        entity.fact = FactDocuments.write(fact);
        return entity;
    }

    TicketFact fact() {
        return FactDocuments.read(fact);
    }
}

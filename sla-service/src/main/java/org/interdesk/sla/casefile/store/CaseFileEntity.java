package org.interdesk.sla.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.interdesk.sla.casefile.model.TicketFact;
import org.jspecify.annotations.Nullable;

/** What is known last of a case. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CaseFileEntity {

    @Id
    @Column(name = "ticket_id")
    UUID ticketId;

    String number;

    @Column(name = "fact_version")
    long factVersion;

    @Column(name = "last_fact")
    @ColumnTransformer(write = "?::jsonb")
    String lastFact;

    @Column(name = "import_session")
    @Nullable
    UUID importSession;

    @Version
    int revision;

    CaseFileEntity() {}

    static CaseFileEntity of(TicketFact fact) {
        var entity = new CaseFileEntity();
        entity.ticketId = fact.ticketId();
        entity.number = fact.number();
        entity.importSession = fact.importSession();
        entity.keep(fact);
        return entity;
    }

    void keep(TicketFact fact) {
        factVersion = fact.version();
        lastFact = FactDocuments.write(fact);
    }

    TicketFact fact() {
        return FactDocuments.read(lastFact);
    }
}

package org.interdesk.sla.obligation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.interdesk.sla.obligation.model.SubjectFact;
import org.jspecify.annotations.Nullable;

/** What is known last of a subject. */
@Entity
@Table(name = "subject_file")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SubjectFileEntity {

    @Id
    @Column(name = "subject_id")
    UUID subjectId;

    String type;

    String number;

    @Column(name = "fact_version")
    long factVersion;

    @Column(name = "import_session")
    @Nullable
    UUID importSession;

    @Version
    int revision;

    SubjectFileEntity() {}

    static SubjectFileEntity of(SubjectFact fact) {
        var entity = new SubjectFileEntity();
        entity.subjectId = fact.subject().id();
        entity.type = fact.subject().type();
        entity.number = fact.subject().number();
        entity.factVersion = fact.version();
        entity.importSession = fact.importSession();
        return entity;
    }
}

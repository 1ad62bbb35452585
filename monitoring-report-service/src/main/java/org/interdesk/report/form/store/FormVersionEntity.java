package org.interdesk.report.form.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** The row of a published form. */
@Entity
@Immutable
@IdClass(FormVersionEntity.Key.class)
@Table(name = "form_version")
@SuppressWarnings("NullAway.Init")
class FormVersionEntity {

    @Id
    String scope;

    @Id
    int version;

    String effectiveFrom;

    @ColumnTransformer(write = "?::jsonb")
    String definition;

    Instant publishedAt;

    String publishedBy;

    protected FormVersionEntity() {}

    /** Names a row. */
    record Key(String scope, int version) implements Serializable {}
}

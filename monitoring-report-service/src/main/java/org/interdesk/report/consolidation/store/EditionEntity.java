package org.interdesk.report.consolidation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row of a published edition. */
@Entity
@Immutable
@IdClass(EditionEntity.Key.class)
@Table(name = "consolidated_report")
@SuppressWarnings("NullAway.Init")
class EditionEntity {

    @Id
    UUID period;

    @Id
    int edition;

    String month;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    Instant publishedAt;

    String publishedBy;

    @Nullable
    String reason;

    protected EditionEntity() {}

    /** Names a row. */
    record Key(UUID period, int edition) implements Serializable {}
}

package org.interdesk.ticket.conversation.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.interdesk.ticket.casework.model.Happening;
import org.interdesk.ticket.casework.model.Visibility;
import org.interdesk.ticket.conversation.TimelineEntryView;
import org.jspecify.annotations.Nullable;

/** A timeline entry for reading; casework writes it. */
@Entity
@Immutable
@Table(name = "timeline_entry")
@SuppressWarnings("NullAway.Init")
class EntryEntity {

    @Id
    UUID id;

    UUID ticket;

    long position;

    Instant at;

    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    Happening kind;

    @Nullable
    String party;

    String actor;

    @Nullable
    String text;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    boolean automatic;

    @Nullable
    UUID supersededBy;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> detail;

    protected EntryEntity() {}

    TimelineEntryView view() {
        return new TimelineEntryView(
                id, at, receivedAt, kind, party, actor, text, visibility, automatic, supersededBy, detail);
    }
}

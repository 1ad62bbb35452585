package org.interdesk.incident.story.store;

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
import org.interdesk.incident.story.Fact;
import org.interdesk.incident.story.StoryEntryView;
import org.interdesk.incident.story.model.Visibility;
import org.interdesk.kit.id.UuidV7;
import org.jspecify.annotations.Nullable;

/** The row of a fact in a timeline. */
@Entity
@Immutable
@Table(name = "story_entry")
@SuppressWarnings("NullAway.Init")
class StoryEntryEntity {

    @Id
    UUID id;

    UUID subject;

    long position;

    Instant at;

    Instant receivedAt;

    String kind;

    @Nullable
    String party;

    String actor;

    @Nullable
    String text;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> detail;

    protected StoryEntryEntity() {}

    StoryEntryEntity(Fact fact) {
        this.id = UuidV7.at(fact.act().receivedAt());
        this.subject = fact.subject().id();
        this.position = fact.version();
        this.at = fact.act().at();
        this.receivedAt = fact.act().receivedAt();
        this.kind = fact.kind();
        this.party = fact.act().party();
        this.actor = fact.act().actor();
        this.text = fact.text();
        this.visibility = fact.visibility();
        this.detail = fact.detail();
    }

    StoryEntryView view() {
        return new StoryEntryView(
                id, position, at, receivedAt, kind, party, actor, text, visibility, Map.copyOf(detail));
    }
}

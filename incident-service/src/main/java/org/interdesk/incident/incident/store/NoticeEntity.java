package org.interdesk.incident.incident.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.interdesk.incident.incident.model.Notice;
import org.jspecify.annotations.Nullable;

/** The row of the notice to one party. */
@Entity
@Table(name = "incident_notice")
@IdClass(NoticeEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class NoticeEntity {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "incident")
    IncidentEntity incident;

    @Id
    String party;

    @Column(updatable = false)
    int position;

    Instant sentAt;

    @Nullable
    Instant readAt;

    @Nullable
    Instant acknowledgedAt;

    @Nullable
    String acknowledgedBy;

    @Nullable
    Instant phonedAt;

    @Nullable
    Instant withdrawnAt;

    protected NoticeEntity() {}

    NoticeEntity(IncidentEntity incident, String party, int position) {
        this.incident = incident;
        this.party = party;
        this.position = position;
    }

    Notice notice() {
        return new Notice(party, sentAt, readAt, acknowledgedAt, acknowledgedBy, phonedAt, withdrawnAt);
    }

    void keep(Notice notice) {
        sentAt = notice.sentAt();
        readAt = notice.readAt();
        acknowledgedAt = notice.acknowledgedAt();
        acknowledgedBy = notice.acknowledgedBy();
        phonedAt = notice.phonedAt();
        withdrawnAt = notice.withdrawnAt();
    }

    /** A party has one notice of an incident. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        UUID incident;
        String party;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && incident.equals(key.incident) && party.equals(key.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(incident, party);
        }
    }
}

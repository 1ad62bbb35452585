package org.interdesk.incident.maintenance.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.interdesk.incident.maintenance.model.Consent;
import org.jspecify.annotations.Nullable;

/** The row of one party's answer. */
@Entity
@Table(name = "window_consent")
@IdClass(ConsentEntity.Key.class)
@SuppressWarnings("NullAway.Init")
class ConsentEntity {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "maintenance")
    WindowEntity maintenance;

    @Id
    String party;

    @Column(updatable = false)
    int position;

    @Enumerated(EnumType.STRING)
    Consent.Answer answer;

    @Nullable
    String reason;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answeredBy;

    protected ConsentEntity() {}

    ConsentEntity(WindowEntity maintenance, String party, int position) {
        this.maintenance = maintenance;
        this.party = party;
        this.position = position;
    }

    Consent consent() {
        return new Consent(party, answer, reason, answeredAt, answeredBy);
    }

    void keep(Consent consent) {
        answer = consent.answer();
        reason = consent.reason();
        answeredAt = consent.answeredAt();
        answeredBy = consent.answeredBy();
    }

    /** A party gives one answer to a window. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {

        UUID maintenance;
        String party;

        protected Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && maintenance.equals(key.maintenance) && party.equals(key.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(maintenance, party);
        }
    }
}

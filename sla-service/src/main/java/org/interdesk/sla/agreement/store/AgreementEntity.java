package org.interdesk.sla.agreement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;
import org.interdesk.sla.agreement.AgreementDocuments;
import org.interdesk.sla.agreement.model.Agreement;
import org.jspecify.annotations.Nullable;

/** A published version of an agreement; written once. */
@Entity
@Table(name = "agreement")
@IdClass(AgreementEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AgreementEntity {

    /** Names one version. */
    record Key(String code, int version) implements Serializable {}

    @Id
    String code;

    @Id
    int version;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Nullable
    String registrant;

    @Column(name = "ticket_type")
    @Nullable
    String ticketType;

    @ColumnTransformer(write = "?::jsonb")
    String rules;

    @ColumnTransformer(write = "?::jsonb")
    String pausing;

    @Column(name = "published_at")
    Instant publishedAt;

    AgreementEntity() {}

    static AgreementEntity of(Agreement agreement, Instant publishedAt) {
        var entity = new AgreementEntity();
        entity.code = agreement.code();
        entity.version = agreement.version();
        entity.effectiveFrom = agreement.effectiveFrom();
        entity.registrant = agreement.registrant();
        entity.ticketType = agreement.ticketType();
        entity.rules = AgreementDocuments.writeRules(agreement.rules());
        entity.pausing = AgreementDocuments.writePausing(agreement.pausing());
        entity.publishedAt = publishedAt;
        return entity;
    }

    Agreement agreement() {
        return new Agreement(
                code,
                version,
                effectiveFrom,
                registrant,
                ticketType,
                AgreementDocuments.readRules(rules),
                AgreementDocuments.readPausing(pausing));
    }
}

package org.interdesk.sla.calendar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.ColumnTransformer;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.jspecify.annotations.Nullable;

/** A published calendar version; written once. */
@Entity
@Table(name = "calendar_version")
@IdClass(CalendarVersionEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CalendarVersionEntity {

    /** Names one version. */
    record Key(String code, int version) implements Serializable {}

    @Id
    String code;

    @Id
    int version;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    String zone;

    @ColumnTransformer(write = "?::jsonb")
    String week;

    @ColumnTransformer(write = "?::jsonb")
    String days;

    @ColumnTransformer(write = "?::jsonb")
    String years;

    @Column(name = "ignores_shortening")
    boolean ignoresShortening;

    String provenance;

    @Column(name = "base_code")
    @Nullable
    String baseCode;

    @Column(name = "base_version")
    @Nullable
    Integer baseVersion;

    @Column(name = "published_at")
    Instant publishedAt;

    CalendarVersionEntity() {}

    static CalendarVersionEntity of(CalendarVersion calendar, Instant publishedAt) {
        var entity = new CalendarVersionEntity();
        entity.code = calendar.code();
        entity.version = calendar.version();
        entity.effectiveFrom = calendar.effectiveFrom();
        entity.zone = calendar.zone().getId();
        entity.week = CalendarDocuments.write(calendar.week());
        entity.days = CalendarDocuments.writeDays(calendar.days());
        entity.years = CalendarDocuments.writeYears(calendar.years());
        entity.ignoresShortening = calendar.ignoresShortening();
        entity.provenance = calendar.provenance();
        var base = calendar.base();
        entity.baseCode = base == null ? null : base.code();
        entity.baseVersion = base == null ? null : base.version();
        entity.publishedAt = publishedAt;
        return entity;
    }

    CalendarVersion calendar(@Nullable CalendarVersion base) {
        return new CalendarVersion(
                code,
                version,
                effectiveFrom,
                ZoneId.of(zone),
                CalendarDocuments.readWeek(week),
                CalendarDocuments.readDays(days),
                CalendarDocuments.readYears(years),
                ignoresShortening,
                provenance,
                base);
    }
}

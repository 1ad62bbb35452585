package org.interdesk.sla.agreement.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.interdesk.sla.agreement.model.DeskCalendar;
import org.interdesk.sla.agreement.model.Purpose;

/** Which calendar a desk works by, from a date on. */
@Entity
@Table(name = "desk_calendar")
@IdClass(DeskCalendarEntity.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class DeskCalendarEntity {

    /** Names one line. */
    record Key(String party, Purpose purpose, LocalDate effectiveFrom) implements Serializable {}

    @Id
    String party;

    @Id
    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Id
    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    String calendar;

    DeskCalendarEntity() {}

    static DeskCalendarEntity of(DeskCalendar desk) {
        var entity = new DeskCalendarEntity();
        entity.party = desk.party();
        entity.purpose = desk.purpose();
        entity.effectiveFrom = desk.effectiveFrom();
        entity.calendar = desk.calendar();
        return entity;
    }

    DeskCalendar desk() {
        return new DeskCalendar(party, purpose, calendar, effectiveFrom);
    }
}

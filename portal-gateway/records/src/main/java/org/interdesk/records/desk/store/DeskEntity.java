package org.interdesk.records.desk.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.interdesk.records.desk.model.Desk;

/** The row of a desk. */
@Entity
@Table(name = "desk")
@SuppressWarnings("NullAway.Init")
class DeskEntity {

    @Id
    String code;

    String party;

    String answers;

    int position;

    String nameRu;

    String nameEn;

    String zone;

    String hotlineCalendar;

    String officeCalendar;

    long version;

    protected DeskEntity() {}

    Desk desk() {
        return new Desk(code, party, answers, nameRu, nameEn, zone, hotlineCalendar, officeCalendar, version);
    }
}

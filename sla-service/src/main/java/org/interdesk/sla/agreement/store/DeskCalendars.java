package org.interdesk.sla.agreement.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interdesk.sla.agreement.model.DeskCalendar;

/** The calendars the desks work by. */
@ApplicationScoped
public class DeskCalendars implements PanacheRepositoryBase<DeskCalendarEntity, DeskCalendarEntity.Key> {

    public List<DeskCalendar> all() {
        return listAll().stream().map(DeskCalendarEntity::desk).toList();
    }

    /** Writes a line unless there is one for the desk, the purpose and the date. */
    public void publish(DeskCalendar desk) {
        var key = new DeskCalendarEntity.Key(desk.party(), desk.purpose(), desk.effectiveFrom());
        if (findByIdOptional(key).isEmpty()) {
            persist(DeskCalendarEntity.of(desk));
        }
    }
}

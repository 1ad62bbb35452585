package org.interdesk.sla.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.store.CalendarVersions;

/** Publishing calendars. */
@ApplicationScoped
@Transactional
public class CalendarCommands {

    private final CalendarVersions versions;
    private final Now now;

    CalendarCommands(CalendarVersions versions, Now now) {
        this.versions = versions;
        this.now = now;
    }

    /**
     * Publishes versions that are not published yet; one that is stays as it is, even if it differs.
     *
     * @param calendars a calendar after the one it extends
     */
    public void publish(List<CalendarVersion> calendars) {
        versions.lockPublishing();
        calendars.forEach(calendar -> versions.publish(calendar, now.instant()));
    }
}

package org.interdesk.sla.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.sla.calendar.model.TimeZoneData;
import org.jboss.logging.Logger;

/** Before anything is counted: the time zone data are recent enough, and the shipped calendars are published. */
@ApplicationScoped
public class CalendarStart {

    /** Before agreements, and before the first event is consumed. */
    private static final int EARLY = 10;

    private static final Logger LOG = Logger.getLogger(CalendarStart.class);

    private final ShippedCalendars shipped;
    private final CalendarCommands calendars;
    private final CurrentViewer viewer;

    CalendarStart(ShippedCalendars shipped, CalendarCommands calendars, CurrentViewer viewer) {
        this.shipped = shipped;
        this.calendars = calendars;
        this.viewer = viewer;
    }

    void onStart(@Observes @Priority(EARLY) StartupEvent start) {
        TimeZoneData.requireRecent();
        LOG.infof("Time zone data %s", TimeZoneData.version());
        viewer.asSystem("sla.start", () -> calendars.publish(shipped.all()));
    }
}

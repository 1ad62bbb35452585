package org.interdesk.sla.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.interdesk.sla.agreement.AgreementQueries;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.ledger.model.Desks;

/** The office calendars of the desks, as agreed at the moment in question. */
@ApplicationScoped
class OfficeHours implements Desks {

    private final AgreementQueries agreements;
    private final CalendarQueries calendars;

    OfficeHours(AgreementQueries agreements, CalendarQueries calendars) {
        this.agreements = agreements;
        this.calendars = calendars;
    }

    @Override
    public WorkingCalendar officeOf(String party, Instant at) {
        return calendars.latest(agreements.arrangements().calendarOf(party, Purpose.OFFICE, at));
    }
}

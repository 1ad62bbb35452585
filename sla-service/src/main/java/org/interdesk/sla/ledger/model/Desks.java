package org.interdesk.sla.ledger.model;

import java.time.Instant;
import org.interdesk.sla.calendar.model.WorkingCalendar;

/** Which calendar a party's desk works by. */
@FunctionalInterface
public interface Desks {

    WorkingCalendar officeOf(String party, Instant at);
}

package org.interdesk.sla.agreement.model;

import java.time.LocalDate;

/**
 * Which calendar a party's desk works by.
 *
 * @param calendar code of the calendar
 * @param effectiveFrom first UTC date on which clocks take it
 */
public record DeskCalendar(String party, Purpose purpose, String calendar, LocalDate effectiveFrom) {}

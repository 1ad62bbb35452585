package org.interdesk.sla.calendar.model;

import org.jspecify.annotations.Nullable;

/**
 * A date in the count of a month's working days.
 *
 * @param number of the working day, from 1; null for a date that was passed over
 */
public record MonthDay(DayPlan plan, @Nullable Integer number) {}

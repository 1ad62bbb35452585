package org.interdesk.sla.calendar.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One local date as the calendar sees it.
 *
 * @param windows in order; empty when nobody works
 * @param name of a special day, where known
 * @param act what makes the day special; null for days of the plain week
 * @param provisional whether the year's calendar is not settled yet
 */
public record DayPlan(
        LocalDate date,
        DayKind kind,
        List<LocalWindow> windows,
        @Nullable String name,
        @Nullable String act,
        boolean provisional) {}

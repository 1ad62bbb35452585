package org.interdesk.sla.calendar.rest;

import java.time.LocalDate;
import java.util.List;
import org.interdesk.sla.calendar.model.DayKind;
import org.interdesk.sla.calendar.model.DayPlan;
import org.jspecify.annotations.Nullable;

/** A day of a calendar as JSON. */
public record DayResponse(
        LocalDate date,
        DayKind kind,
        List<WindowResponse> windows,
        @Nullable String name,
        @Nullable String act,
        boolean provisional) {

    static DayResponse of(DayPlan day) {
        return new DayResponse(
                day.date(), day.kind(), WindowResponse.of(day.windows()), day.name(), day.act(), day.provisional());
    }
}

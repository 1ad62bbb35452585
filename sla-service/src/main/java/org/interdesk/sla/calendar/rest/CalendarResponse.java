package org.interdesk.sla.calendar.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.sla.calendar.CalendarView;
import org.interdesk.sla.calendar.model.YearStatus;
import org.jspecify.annotations.Nullable;

/** A calendar as JSON. */
public record CalendarResponse(
        String code,
        int version,
        LocalDate effectiveFrom,
        String zone,
        Map<DayOfWeek, List<WindowResponse>> week,
        boolean ignoresShortenedDays,
        String provenance,
        @Nullable String base,
        Map<Integer, YearStatus> years) {

    static CalendarResponse of(CalendarView view) {
        var week = new TreeMap<DayOfWeek, List<WindowResponse>>();
        view.week().forEach((day, windows) -> week.put(day, WindowResponse.of(windows)));
        return new CalendarResponse(
                view.code(),
                view.version(),
                view.effectiveFrom(),
                view.zone(),
                week,
                view.ignoresShortening(),
                view.provenance(),
                view.base(),
                view.years());
    }
}

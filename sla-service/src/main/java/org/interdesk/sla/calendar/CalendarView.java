package org.interdesk.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.model.LocalWindow;
import org.interdesk.sla.calendar.model.YearStatus;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as others see it.
 *
 * @param base code of the calendar it extends
 * @param years status of each year whose days are known, its own or those of the calendar it extends
 */
public record CalendarView(
        String code,
        int version,
        LocalDate effectiveFrom,
        String zone,
        Map<DayOfWeek, List<LocalWindow>> week,
        boolean ignoresShortening,
        String provenance,
        @Nullable String base,
        Map<Integer, YearStatus> years) {

    static CalendarView of(CalendarVersion calendar) {
        var base = calendar.base();
        var years = new TreeMap<Integer, YearStatus>();
        for (var version = calendar; version != null; version = version.base()) {
            version.years().forEach(years::putIfAbsent);
        }
        return new CalendarView(
                calendar.code(),
                calendar.version(),
                calendar.effectiveFrom(),
                calendar.zone().getId(),
                new TreeMap<>(calendar.week().days()),
                calendar.ignoresShortening(),
                calendar.provenance(),
                base == null ? null : base.code(),
                years);
    }
}

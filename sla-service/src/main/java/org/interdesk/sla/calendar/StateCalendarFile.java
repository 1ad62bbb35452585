package org.interdesk.sla.calendar;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.model.SpecialDay;
import org.interdesk.sla.calendar.model.WeeklyHours;
import org.interdesk.sla.calendar.model.YearStatus;

/**
 * A shipped file with the days of one state.
 *
 * @param country code of the state, and of its calendar
 */
@JsonIgnoreProperties("weekend")
record StateCalendarFile(String country, String zone, String provenance, Map<Integer, Year> years) {

    /** The days of one year; names only for some. */
    record Year(
            Set<LocalDate> daysOff,
            Set<LocalDate> shortenedDays,
            Set<LocalDate> workingWeekends,
            Map<LocalDate, String> names,
            String status) {

        YearStatus settled() {
            if (status.equals("production calendar")) {
                return YearStatus.PRODUCTION_CALENDAR;
            }
            return status.startsWith("draft") ? YearStatus.DRAFT : YearStatus.FROM_LAW;
        }

        /** Exceptions beat holidays (domain 3.2): a date that is both off and worked is worked. */
        Map<LocalDate, SpecialDay> days() {
            var days = new HashMap<LocalDate, SpecialDay>();
            daysOff.forEach(date -> days.put(date, new SpecialDay.DayOff(names.get(date), status)));
            shortenedDays.forEach(date ->
                    days.put(date, new SpecialDay.Shortened(names.get(date), status, SpecialDay.USUAL_SHORTENING)));
            workingWeekends.forEach(date -> days.put(
                    date,
                    new SpecialDay.WorkingWeekend(
                            names.get(date), status, shortenedDays.contains(date) ? SpecialDay.USUAL_SHORTENING : 0)));
            return days;
        }
    }

    CalendarVersion calendar(LocalDate effectiveFrom, WeeklyHours week) {
        var days = new HashMap<LocalDate, SpecialDay>();
        var settled = new HashMap<Integer, YearStatus>();
        years.forEach((number, year) -> {
            days.putAll(year.days());
            settled.put(number, year.settled());
        });
        return new CalendarVersion(
                country, 1, effectiveFrom, ZoneId.of(zone), week, days, settled, false, provenance, null);
    }
}

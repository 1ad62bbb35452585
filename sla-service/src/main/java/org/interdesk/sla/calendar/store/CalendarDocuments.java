package org.interdesk.sla.calendar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.sla.calendar.model.DayKind;
import org.interdesk.sla.calendar.model.LocalWindow;
import org.interdesk.sla.calendar.model.SpecialDay;
import org.interdesk.sla.calendar.model.WeeklyHours;
import org.interdesk.sla.calendar.model.YearStatus;
import org.jspecify.annotations.Nullable;

/** The documents in which a calendar version keeps its hours and days. */
final class CalendarDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CalendarDocuments() {}

    /** A stretch in seconds since local midnight. */
    record Hours(int from, int to) {
        static List<Hours> of(List<LocalWindow> windows) {
            return windows.stream().map(w -> new Hours(w.from(), w.to())).toList();
        }

        static List<LocalWindow> windows(List<Hours> hours) {
            return hours.stream().map(h -> new LocalWindow(h.from, h.to)).toList();
        }
    }

    /** The week by names of days. */
    record Week(Map<DayOfWeek, List<Hours>> days, List<Hours> ordinary) {}

    /** One special day; {@code less} and {@code hours} only where the kind has them. */
    record Day(
            DayKind kind,
            @Nullable String name,
            String act,
            @Nullable Integer less,
            @Nullable List<Hours> hours) {

        static Day of(SpecialDay day) {
            var less = day instanceof SpecialDay.Shortened shortened
                    ? Integer.valueOf(shortened.less())
                    : day instanceof SpecialDay.WorkingWeekend worked ? Integer.valueOf(worked.less()) : null;
            var hours = day instanceof SpecialDay.OwnHours own ? Hours.of(own.hours()) : null;
            return new Day(day.kind(), day.name(), day.act(), less, hours);
        }

        SpecialDay read() {
            return switch (kind) {
                case DAY_OFF -> new SpecialDay.DayOff(name, act);
                case SHORTENED ->
                    new SpecialDay.Shortened(name, act, less == null ? SpecialDay.USUAL_SHORTENING : less);
                case WORKING_WEEKEND -> new SpecialDay.WorkingWeekend(name, act, less == null ? 0 : less);
                case OWN_HOURS -> new SpecialDay.OwnHours(name, act, hours == null ? List.of() : Hours.windows(hours));
                case WORKDAY, WEEKEND -> throw new IllegalStateException(kind + " is no special day");
            };
        }
    }

    static String write(WeeklyHours week) {
        var days = new TreeMap<DayOfWeek, List<Hours>>();
        week.days().forEach((day, windows) -> days.put(day, Hours.of(windows)));
        return text(new Week(days, Hours.of(week.ordinary())));
    }

    static WeeklyHours readWeek(String text) {
        var week = value(text, new TypeReference<Week>() {});
        var days = new HashMap<DayOfWeek, List<LocalWindow>>();
        week.days().forEach((day, hours) -> days.put(day, Hours.windows(hours)));
        return new WeeklyHours(days, Hours.windows(week.ordinary()));
    }

    static String writeDays(Map<LocalDate, SpecialDay> days) {
        var documents = new TreeMap<String, Day>();
        days.forEach((date, day) -> documents.put(date.toString(), Day.of(day)));
        return text(documents);
    }

    static Map<LocalDate, SpecialDay> readDays(String text) {
        var days = new HashMap<LocalDate, SpecialDay>();
        value(text, new TypeReference<Map<String, Day>>() {})
                .forEach((date, day) -> days.put(LocalDate.parse(date), day.read()));
        return days;
    }

    static String writeYears(Map<Integer, YearStatus> years) {
        return text(new TreeMap<>(years));
    }

    static Map<Integer, YearStatus> readYears(String text) {
        return value(text, new TypeReference<Map<Integer, YearStatus>>() {});
    }

    private static String text(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("a calendar cannot be written", unwritable);
        }
    }

    private static <T> T value(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored calendar cannot be read", unreadable);
        }
    }
}

package org.interdesk.sla.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.model.WeeklyHours;

/**
 * The calendars that come with the product: one for each of the five states, and on top of them office and hotline hours for each of
 * the six desks. See {@code calendars/NOTICE.md} for where the days come from.
 */
@ApplicationScoped
public class ShippedCalendars {

    private static final List<String> STATES = List.of("AM", "BY", "KG", "KZ", "RU");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    /** Hours that every desk has by default. */
    record Hours(String from, String to, boolean ignoresShortening, String provenance) {}

    /** A desk and the state whose days it follows. */
    record Desk(String party, String base) {}

    /** {@code calendars/desks.json}. */
    record Desks(LocalDate effectiveFrom, List<Desk> desks, Hours office, Hours hotline) {}

    /** Version 1 of every shipped calendar, a calendar after the one it extends. */
    public List<CalendarVersion> all() {
        var desks = read("desks.json", Desks.class);
        var states = new HashMap<String, CalendarVersion>();
        for (var state : STATES) {
            states.put(
                    state,
                    read(state + ".json", StateCalendarFile.class)
                            .calendar(desks.effectiveFrom(), week(desks.office())));
        }
        var calendars = new ArrayList<CalendarVersion>(states.values());
        for (var desk : desks.desks()) {
            var base = states.get(desk.base());
            if (base == null) {
                throw new IllegalStateException("desks.json names the unknown state " + desk.base());
            }
            calendars.add(onTopOf(base, desk.party() + "-OFFICE", desks.office()));
            calendars.add(onTopOf(base, desk.party() + "-HOTLINE", desks.hotline()));
        }
        return calendars;
    }

    private static CalendarVersion onTopOf(CalendarVersion base, String code, Hours hours) {
        return new CalendarVersion(
                code,
                1,
                base.effectiveFrom(),
                base.zone(),
                week(hours),
                Map.of(),
                Map.of(),
                hours.ignoresShortening(),
                hours.provenance(),
                base);
    }

    private static WeeklyHours week(Hours hours) {
        return WeeklyHours.mondayToFriday(hours.from(), hours.to());
    }

    private static <T> T read(String file, Class<T> shape) {
        try (var in = ShippedCalendars.class.getResourceAsStream("/calendars/" + file)) {
            return JSON.readValue(in, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shipped calendar " + file + " cannot be read", unreadable);
        }
    }
}

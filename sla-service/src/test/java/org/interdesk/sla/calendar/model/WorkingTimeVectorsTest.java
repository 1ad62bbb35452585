package org.interdesk.sla.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of other help desks and ours, reproduced to the second. */
class WorkingTimeVectorsTest {

    private static final JsonNode FILE = read();

    @Test
    void everyExampleOfTheFileIsTried() {
        assertThat(FILE.get("vectors")).hasSize(34);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("vectors")
    void theExampleIsReproducedExactly(String id, String note, JsonNode vector) {
        var calendar = calendar(vector.get("calendar").asText());
        var zone = calendar.zoneOn(LocalDate.EPOCH);
        var start = moment(vector.get("start").asText(), zone);
        var pauses = pauses(vector, zone);

        if (vector.get("kind").asText().equals("due")) {
            var due = dueAfterPauses(calendar, start, vector.get("seconds").asLong(), pauses);
            assertThat(due).isEqualTo(moment(vector.get("expect").asText(), zone));
        } else {
            var end = moment(vector.get("end").asText(), zone);
            var paused = pauses.stream()
                    .mapToLong(p -> calendar.between(p.from(), p.to()))
                    .sum();
            assertThat(calendar.between(start, end) - paused)
                    .isEqualTo(vector.get("expect").asLong());
            assertThat(new SecondCount(calendar).between(start, end)).isEqualTo(calendar.between(start, end));
        }
    }

    static Stream<Arguments> vectors() {
        return StreamSupport.stream(FILE.get("vectors").spliterator(), false)
                .map(v -> Arguments.of(v.get("id").asText(), v.get("note").asText(), v));
    }

    /** Pauses are added in working seconds, one after the other, as long as they begin before the due moment. */
    private static Instant dueAfterPauses(WorkingCalendar calendar, Instant start, long seconds, List<Pause> pauses) {
        var due = calendar.plus(start, seconds);
        var paused = 0L;
        for (var pause : pauses) {
            if (pause.from().isBefore(due)) {
                paused += calendar.between(pause.from(), pause.to());
                due = calendar.plus(start, seconds + paused);
            }
        }
        return due;
    }

    private static List<Pause> pauses(JsonNode vector, ZoneId zone) {
        var pauses = new ArrayList<Pause>();
        vector.get("pauses")
                .forEach(p -> pauses.add(new Pause(
                        moment(p.get(0).asText(), zone), moment(p.get(1).asText(), zone))));
        return pauses;
    }

    private static Instant moment(String text, ZoneId zone) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    private static WorkingCalendar calendar(String name) {
        var node = FILE.get("calendars").get(name);
        var days = new HashMap<LocalDate, SpecialDay>();
        if (node.has("yearly")) {
            IntStream.range(2000, 2040)
                    .forEach(year -> node.get("yearly")
                            .forEach(monthDay -> days.put(
                                    LocalDate.parse(year + "-" + monthDay.asText()),
                                    new SpecialDay.DayOff(null, "yearly"))));
        }
        if (node.has("holidays")) {
            node.get("holidays")
                    .forEach(date -> days.put(LocalDate.parse(date.asText()), new SpecialDay.DayOff(null, "holiday")));
        }
        if (node.has("shifts")) {
            node.get("shifts")
                    .properties()
                    .forEach(shift -> days.put(
                            LocalDate.parse(shift.getKey()),
                            new SpecialDay.OwnHours(null, "shift", windows(shift.getValue()))));
        }
        return new WorkingCalendar(List.of(new CalendarVersion(
                name,
                1,
                LocalDate.of(2000, 1, 1),
                ZoneId.of(node.get("tz").asText()),
                week(node.get("weekly")),
                days,
                Map.of(),
                false,
                "vectors",
                null)));
    }

    private static WeeklyHours week(JsonNode weekly) {
        var week = new EnumMap<DayOfWeek, List<LocalWindow>>(DayOfWeek.class);
        weekly.properties()
                .forEach(day -> week.put(DayOfWeek.of(Integer.parseInt(day.getKey())), windows(day.getValue())));
        return new WeeklyHours(week, List.of());
    }

    private static List<LocalWindow> windows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(w -> LocalWindow.of(w.get(0).asText(), w.get(1).asText()))
                .toList();
    }

    private static JsonNode read() {
        try (var file = WorkingTimeVectorsTest.class.getResourceAsStream("/sla/working-time-vectors.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

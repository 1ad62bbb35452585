package org.interdesk.sla.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.sla.calendar.model.CalendarFixtures.NINE_TO_SIX;
import static org.interdesk.sla.calendar.model.CalendarFixtures.aCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.interdesk.sla.calendar.model.DueExplanation.Counted;
import org.interdesk.sla.calendar.model.SpecialDay.DayOff;
import org.junit.jupiter.api.Test;

class DueExplanationTest {

    @Test
    void countedStretchesSkipNightsHolidaysAndPauses() {
        var calendar = aCalendar(
                "Europe/Moscow",
                NINE_TO_SIX,
                Map.of(LocalDate.parse("2026-11-04"), new DayOff("День народного единства", "production calendar")));
        var tueNoon = Instant.parse("2026-11-03T09:00:00Z");
        var pause = new Pause(Instant.parse("2026-11-03T10:00:00Z"), Instant.parse("2026-11-03T14:00:00Z"));

        var explanation = DueExplanation.of(calendar, tueNoon, Instant.parse("2026-11-05T07:00:00Z"), List.of(pause));

        assertThat(explanation.counted())
                .containsExactly(
                        counted(
                                "2026-11-03T09:00:00Z",
                                "2026-11-03T10:00:00Z",
                                "2026-11-03T12:00",
                                "2026-11-03T13:00",
                                3_600),
                        counted(
                                "2026-11-03T14:00:00Z",
                                "2026-11-03T15:00:00Z",
                                "2026-11-03T17:00",
                                "2026-11-03T18:00",
                                3_600),
                        counted(
                                "2026-11-05T06:00:00Z",
                                "2026-11-05T07:00:00Z",
                                "2026-11-05T09:00",
                                "2026-11-05T10:00",
                                3_600));
        assertThat(explanation.notable()).extracting(DayPlan::name).containsExactly("День народного единства");
        assertThat(explanation.zone().getId()).isEqualTo("Europe/Moscow");
        assertThat(explanation.provisional()).isFalse();
    }

    private static Counted counted(String from, String to, String localFrom, String localTo, long seconds) {
        return new Counted(
                Instant.parse(from),
                Instant.parse(to),
                LocalDateTime.parse(localFrom),
                LocalDateTime.parse(localTo),
                seconds);
    }
}

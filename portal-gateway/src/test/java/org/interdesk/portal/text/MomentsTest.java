package org.interdesk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    private static final Instant SUNDAY_NOON_UTC = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate THAT_SUNDAY = LocalDate.of(2026, 11, 22);

    private static Moments in(String zone, String language) {
        return new Moments(ZoneId.of(zone), Locale.forLanguageTag(language), THAT_SUNDAY);
    }

    @Test
    void aMomentOfTodayIsWrittenWithoutItsDate() {
        assertThat(in("Europe/Minsk", "ru").brief(SUNDAY_NOON_UTC)).isEqualTo("сегодня, 15:00");
        assertThat(in("Asia/Almaty", "en").brief(SUNDAY_NOON_UTC)).isEqualTo("today, 17:00");
    }

    @Test
    void theZoneDecidesWhichDayItIs() {
        assertThat(in("Asia/Bishkek", "en").brief(Instant.parse("2026-11-22T19:30:00Z")))
                .isEqualTo("23 Nov, 01:30");
    }

    @Test
    void anotherYearIsWritten() {
        assertThat(in("UTC", "en").brief(Instant.parse("2025-12-31T23:00:00Z"))).isEqualTo("31 Dec 2025, 23:00");
    }

    @Test
    void theZoneIsTheOffsetOfThatMoment() {
        assertThat(in("Asia/Almaty", "ru").zone(SUNDAY_NOON_UTC)).isEqualTo("UTC+5");
        assertThat(in("Asia/Almaty", "ru").zone(Instant.parse("2024-02-29T12:00:00Z")))
                .isEqualTo("UTC+6");
        assertThat(in("UTC", "ru").zone(SUNDAY_NOON_UTC)).isEqualTo("UTC");
        assertThat(in("Asia/Kolkata", "ru").zone(SUNDAY_NOON_UTC)).isEqualTo("UTC+5:30");
    }

    @ParameterizedTest
    @CsvSource({"0,0 s", "59,59 s", "60,1 min", "3599,59 min", "3600,1 h", "12000,3 h 20 min", "360000,100 h"})
    void lengthsAreCutToMinutes(long seconds, String text) {
        assertThat(in("UTC", "en").length(seconds)).isEqualTo(text);
    }
}

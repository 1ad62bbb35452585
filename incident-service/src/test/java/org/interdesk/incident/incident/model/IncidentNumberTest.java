package org.interdesk.incident.incident.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentNumberTest {

    @ParameterizedTest
    @CsvSource({"2026, 1, INC-2026-000001", "2027, 1000000, INC-2027-1000000"})
    void isTheYearAndACounterOfAtLeastSixDigits(int year, long counter, String number) {
        assertThat(IncidentNumber.of(year, counter)).hasToString(number);
        assertThat(IncidentNumber.fromString(number)).isEqualTo(IncidentNumber.of(year, counter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INC-2026-12345", "inc-2026-000123", "INC-2026-000123 ", "MNT-2026-000123"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> IncidentNumber.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.interdesk.ticket.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource({"2026, 1, EEC-2026-000001", "2026, 123, EEC-2026-000123", "2027, 1000000, EEC-2027-1000000"})
    void isTheYearAndACounterOfAtLeastSixDigits(int year, long counter, String number) {
        assertThat(CaseNumber.of(year, counter).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "EEC-2026-12345", "eec-2026-000123", "EEC-2026-000123 ", "BY-2026-000123", "EEC-26-000123"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> CaseNumber.fromString(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(CaseNumber.fromString("EEC-2026-000123").toString()).isEqualTo("EEC-2026-000123");
    }
}

package org.interdesk.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0,заявок",
        "1,заявка",
        "2,заявки",
        "4,заявки",
        "5,заявок",
        "11,заявок",
        "12,заявок",
        "14,заявок",
        "21,заявка",
        "22,заявки",
        "25,заявок",
        "101,заявка",
        "111,заявок",
        "10000,заявок"
    })
    void russianHasThreeForms(long number, String word) {
        assertThat(Plural.plural(number, "заявка", "заявки", "заявок")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0,requests", "1,request", "2,requests", "21,requests"})
    void englishHasTwo(long number, String word) {
        assertThat(Plural.plural(number, "request", "requests")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9999,9999", "10000,10_000", "1234567,1_234_567"})
    void longNumbersAreGrouped(long number, String text) {
        assertThat(Plural.grouped(number)).isEqualTo(text.replace('_', '\u00a0'));
    }
}

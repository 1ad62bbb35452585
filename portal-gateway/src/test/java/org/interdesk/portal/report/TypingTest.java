package org.interdesk.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

    @ParameterizedTest(name = "{1} as {0} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT    | 0          | 0",
                "COUNT    | 17         | 17",
                "COUNT    | 12 345     | 12345",
                "COUNT    | 7,0        | 7.0",
                "PERCENT  | 99,5       | 99.5",
                "PERCENT  | 99.46237   | 99.46237",
                "PERCENT  | 100        | 100",
                "QUANTITY | +3,25      | 3.25",
                "SECONDS  | 0:00       | 0",
                "SECONDS  | 26:05      | 93900",
                "SECONDS  | 26:05:30   | 93930",
                "SECONDS  | 1000:00:01 | 3600001"
            })
    void aFigureIsReadAsPeopleTypeIt(FieldType type, String typed, BigDecimal number) {
        assertThat(Typing.read(type, typed)).isEqualTo(Typing.Read.of(number));
    }

    @ParameterizedTest(name = "{1} as {0} is refused: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT    | many             | NUMBER",
                "COUNT    | 1e3              | NUMBER",
                "COUNT    | 1,2,3            | NUMBER",
                "COUNT    | 1,5              | WHOLE",
                "COUNT    | −1               | NEGATIVE",
                "COUNT    | 1234567890123456 | TOOLARGE",
                "PERCENT  | 100,1            | SHARE",
                "QUANTITY | 0,123456         | DECIMALS",
                "SECONDS  | 90               | DURATION",
                "SECONDS  | 1:75             | DURATION",
                "SECONDS  | 1:20:99          | DURATION"
            })
    void whatIsNoFigureOfItsKindIsFound(FieldType type, String typed, Flaw flaw) {
        assertThat(Typing.read(type, typed)).isEqualTo(Typing.Read.wrong(flaw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | 0 | 0",
                "COUNT | 1200 | 1200",
                "PERCENT | 99.50000 | 99,5",
                "SECONDS | 93930 | 26:05:30",
                "SECONDS | 0 | 0:00:00"
            })
    void whatIsWrittenCanBeReadAgain(FieldType type, BigDecimal number, String written) {
        assertThat(Typing.write(type, number, true)).isEqualTo(written);
        assertThat(Typing.read(type, written).number()).isEqualByComparingTo(number);
    }

    @Test
    void englishDecimalsHaveAPoint() {
        assertThat(Typing.write(FieldType.PERCENT, new BigDecimal("99.5"), false))
                .isEqualTo("99.5");
    }
}

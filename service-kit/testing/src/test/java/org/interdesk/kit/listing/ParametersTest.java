package org.interdesk.kit.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.interdesk.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private static final Order TITLE = Order.by("title", "title", ColumnType.TEXT);
    private static final Order WEEKS = Order.by("weeks", "weeks", ColumnType.NUMBER);

    private enum Cover {
        HARD,
        SOFT
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(Parameters.names("cover", Cover.class, List.of())).isEmpty();
        assertThat(Parameters.moment("from", null)).isNull();
        assertThat(Parameters.text("title", null)).isNull();
        assertThat(Parameters.flag("lent", null)).isNull();
    }

    @Test
    void namesComeOneByOneOrSeparatedByCommas() {
        assertThat(Parameters.names("cover", Cover.class, List.of("SOFT,HARD")))
                .containsExactly(Cover.HARD, Cover.SOFT);
        assertThat(Parameters.names("cover", Cover.class, List.of("SOFT", "SOFT")))
                .containsExactly(Cover.SOFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soft", "SOFT,", "PAPER", "0"})
    void aNameThatIsNotOfTheSetIsRefused(String name) {
        assertThatThrownBy(() -> Parameters.names("cover", Cover.class, List.of(name)))
                .isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T14:00:00+03:00, 2026-11-22T11:00:00Z",
        "2000-01-01T00:00:00Z, 2000-01-01T00:00:00Z",
        "2100-12-31T23:59:59Z, 2100-12-31T23:59:59Z"
    })
    void aMomentComesWithItsOffset(String written, Instant meant) {
        assertThat(Parameters.moment("from", written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-22",
                "2026-11-22T14:00:00",
                "1999-12-31T00:00:00Z",
                "2101-01-01T00:00:00Z",
                "+999999999-01-01T00:00:00Z",
                "1732273200"
            })
    void aMomentOfNoAgeOrNoZoneIsRefused(String written) {
        assertThatThrownBy(() -> Parameters.moment("from", written)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aTextHasOneToAHundredCharacters() {
        assertThat(Parameters.text("title", "я".repeat(100))).hasSize(100);
        for (String text : List.of("", "я".repeat(101), "a\0b")) {
            assertThatThrownBy(() -> Parameters.text("title", text)).isInstanceOf(InvalidRequest.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "yes", "1"})
    void aFlagIsTrueOrFalse(String written) {
        assertThat(Parameters.flag("lent", "true")).isTrue();
        assertThat(Parameters.flag("lent", "false")).isFalse();
        assertThatThrownBy(() -> Parameters.flag("lent", written)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void anOrderIsNamedAndReversedWithADash() {
        assertThat(Order.of(null, WEEKS.reversed(), List.of(TITLE, WEEKS))).isEqualTo(WEEKS.reversed());
        assertThat(Order.of("title", WEEKS, List.of(TITLE, WEEKS))).isEqualTo(TITLE);
        assertThat(Order.of("-title", WEEKS, List.of(TITLE, WEEKS))).isEqualTo(TITLE.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--title", "Title", "title,weeks", "number"})
    void anOrderThatNobodyKnowsIsRefused(String written) {
        assertThatThrownBy(() -> Order.of(written, WEEKS, List.of(TITLE, WEEKS)))
                .isInstanceOf(InvalidRequest.class);
    }
}

package org.interdesk.report.availability.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

    @ParameterizedTest(name = "{0} and {1} = {2}")
    @CsvSource({
        "OK, OK, OK",
        "OK, WARNING, WARNING",
        "WARNING, UNKNOWN, UNKNOWN",
        "UNKNOWN, MISSING, MISSING",
        "OK, CRITICAL, CRITICAL",
        "MISSING, CRITICAL, CRITICAL",
        "CRITICAL, DOWNTIME, DOWNTIME",
        "OK, DOWNTIME, DOWNTIME"
    })
    void whatNeedsBothIsAsWellAsTheWorse(State one, State other, State both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} or {1} = {2}")
    @CsvSource({
        "OK, OK, OK",
        "OK, WARNING, OK",
        "OK, UNKNOWN, OK",
        "OK, MISSING, OK",
        "OK, CRITICAL, OK",
        "OK, DOWNTIME, OK",
        "WARNING, UNKNOWN, WARNING",
        "WARNING, CRITICAL, WARNING",
        "WARNING, DOWNTIME, WARNING",
        "UNKNOWN, MISSING, UNKNOWN",
        "UNKNOWN, CRITICAL, CRITICAL",
        "MISSING, CRITICAL, CRITICAL",
        "CRITICAL, CRITICAL, CRITICAL",
        "CRITICAL, DOWNTIME, DOWNTIME",
        "UNKNOWN, DOWNTIME, UNKNOWN",
        "MISSING, DOWNTIME, MISSING",
        "DOWNTIME, DOWNTIME, DOWNTIME"
    })
    void whatNeedsOneIsAsWellAsTheBetterWithExceptions(State one, State other, State either) {
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }
}

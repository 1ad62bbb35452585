package org.interdesk.replay.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskHoursTest {

    private final Desks old = new Desks(2011, 2013);
    private final Desks recent = new Desks(2024, 2026);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an ordinary Tuesday in Moscow,          RU, 2012-04-03T00:00:00Z, 2012-04-04T00:00:00Z, 32400",
        "the last second before closing,         RU, 2012-04-03T13:59:59Z, 2012-04-03T20:00:00Z, 1",
        "a weekend,                              RU, 2012-04-06T14:00:00Z, 2012-04-09T05:00:00Z, 0",
        "the Commission keeps Moscow's calendar, EEC, 2012-04-03T00:00:00Z, 2012-04-04T00:00:00Z, 32400",
        "a holiday on a Wednesday,               BY, 2012-05-09T00:00:00Z, 2012-05-10T00:00:00Z, 0",
        "a working Saturday,                     RU, 2012-04-28T00:00:00Z, 2012-04-29T00:00:00Z, 32400",
        "Kazakhstan at +06 before March 2024,    KZ, 2024-02-29T03:00:00Z, 2024-02-29T12:00:00Z, 32400",
        "Kazakhstan at +05 from March 2024,      KZ, 2024-03-04T04:00:00Z, 2024-03-04T13:00:00Z, 32400",
        "a shortened day ends an hour earlier,   BY, 2026-04-30T00:00:00Z, 2026-05-01T00:00:00Z, 28800"
    })
    void counts(String example, String party, Instant from, Instant to, long seconds) {
        var desks = from.isBefore(Instant.parse("2014-01-01T00:00:00Z")) ? old : recent;

        assertThat(desks.of(party).count(from, to)).isEqualTo(seconds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "within a day,               RU, 2012-04-03T06:00:00Z, 3600, 2012-04-03T07:00:00Z",
        "up to closing time,         RU, 2012-04-03T12:00:00Z, 7200, 2012-04-03T14:00:00Z",
        "one second more,            RU, 2012-04-03T12:00:00Z, 7201, 2012-04-04T05:00:01Z",
        "from the night,             RU, 2012-04-03T20:00:00Z, 60,   2012-04-04T05:01:00Z",
        "nothing at all at night,    RU, 2012-04-03T20:00:00Z, 0,    2012-04-03T20:00:00Z",
        "over a weekend,             RU, 2012-04-06T13:30:00Z, 3600, 2012-04-09T05:30:00Z"
    })
    void spends(String example, String party, Instant from, long seconds, Instant spent) {
        assertThat(old.of(party).spent(from, seconds)).isEqualTo(spent);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ten working days without a holiday, AM, 2012-10-01T08:00:00Z, 10, 2012-10-15T14:00:00Z",
        "from a Saturday,                    AM, 2012-10-06T08:00:00Z, 1,  2012-10-08T14:00:00Z"
    })
    void findsTheClosingOfTheNthWorkingDay(String example, String party, Instant from, int days, Instant closing) {
        assertThat(old.of(party).closingOfWorkingDay(from, days)).isEqualTo(closing);
    }
}

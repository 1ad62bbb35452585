package org.interdesk.replay.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.interdesk.replay.oracle.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMomentsTest {

    private static final List<String> PARTIES = List.of("AM", "BY", "EEC", "KG", "KZ", "RU");

    private final Desks desks = new Desks(2011, 2013);
    private final ReportMoments moments = new ReportMoments(desks, Instant.parse("2026-11-22T10:00:00Z"));

    @ParameterizedTest(name = "{1} hands in for {0} at {2}")
    @CsvSource({
        "2012-02, RU, 2012-03-06T12:00:00Z",
        "2012-02, BY, 2012-03-06T13:00:00Z",
        "2012-03, KZ, 2012-04-05T10:00:00Z",
        "2011-12, RU, 2012-01-13T12:00:00Z"
    })
    void aReportIsHandedInOnTheFourthWorkingDayOfTheDesk(YearMonth month, String party, Instant at) {
        assertThat(moments.handedIn(month, party)).isEqualTo(at);
    }

    @Test
    void everyMonthGoesInOrder() {
        for (var month = YearMonth.of(2011, 7); month.isBefore(YearMonth.of(2012, 12)); month = month.plusMonths(1)) {
            var last = Instant.EPOCH;
            for (var party : PARTIES) {
                var accepted = moments.accepted(month, party);
                assertThat(moments.opened(month)).isBefore(moments.handedIn(month, party));
                assertThat(moments.handedIn(month, party)).isBefore(accepted);
                last = accepted.isAfter(last) ? accepted : last;
            }
            assertThat(moments.published(month, last)).isAfter(last);
        }
    }

    @Test
    void nothingIsSaidToHappenLaterThanTheReplayAndAMonthThatIsNotOverIsLeftOut() {
        var soon = new ReportMoments(desks, Instant.parse("2012-05-02T00:00:00Z"));

        assertThat(soon.isOver(YearMonth.of(2012, 4))).isTrue();
        assertThat(soon.isOver(YearMonth.of(2012, 5))).isFalse();
        assertThat(soon.handedIn(YearMonth.of(2012, 4), "RU")).isEqualTo("2012-05-02T00:00:00Z");
        assertThat(soon.published(YearMonth.of(2012, 4), Instant.EPOCH)).isEqualTo("2012-05-02T00:00:00Z");
    }
}

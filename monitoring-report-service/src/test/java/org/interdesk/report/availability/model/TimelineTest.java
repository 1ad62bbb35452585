package org.interdesk.report.availability.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static String text(Timeline timeline) {
        return timeline.spans().stream()
                .map(span -> "%02d-%02d %s"
                        .formatted(
                                (span.from().getEpochSecond() - Days.MIDNIGHT.getEpochSecond()) / 3600,
                                (span.to().getEpochSecond() - Days.MIDNIGHT.getEpochSecond()) / 3600,
                                span.state()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "silence fills the gaps      | 03-05 OK                  | 00-03 MISSING, 03-05 OK, 05-24 MISSING",
                "neighbours in one state join | 03-05 OK, 05-07 OK        | 00-03 MISSING, 03-07 OK, 07-24 MISSING",
                "of two at a time the worse   | 00-24 OK, 10-12 CRITICAL, 11-13 DOWNTIME | 00-10 OK, 10-11 CRITICAL, 11-13 DOWNTIME, 13-24 OK",
                "in any order                 | 11-13 DOWNTIME, 10-12 CRITICAL, 00-24 OK | 00-10 OK, 10-11 CRITICAL, 11-13 DOWNTIME, 13-24 OK"
            })
    void spansAreLaidOverSilence(String name, String spans, String expected) {
        assertThat(text(Days.day(spans))).isEqualTo(expected);
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        var timeline = Timeline.of(
                Days.at(6), Days.at(12), State.OK, Days.spans("00-08 CRITICAL, 10-24 WARNING, 13-14 MISSING"));

        assertThat(text(timeline)).isEqualTo("06-08 CRITICAL, 08-10 OK, 10-12 WARNING");
    }

    @Test
    void fractionsOfASecondAreCutOff() {
        var blink =
                new Span(State.CRITICAL, Days.at(1).plusMillis(100), Days.at(1).plusMillis(900));
        var longer =
                new Span(State.CRITICAL, Days.at(2).plusMillis(900), Days.at(2).plusMillis(1_100));

        var uptime = Timeline.of(Days.at(0), Days.at(24), State.OK, List.of(blink, longer))
                .between(Days.at(0), Days.at(24));

        assertThat(uptime).isEqualTo(new Uptime(86_400, 86_399, 0, 0));
    }

    @Test
    void componentsCombineMomentByMoment() {
        var one = Days.day("00-12 OK, 12-24 CRITICAL");
        var other = Days.day("00-06 WARNING, 06-18 UNKNOWN, 18-24 DOWNTIME");

        assertThat(text(one.combine(other, State::and)))
                .isEqualTo("00-06 WARNING, 06-12 UNKNOWN, 12-18 CRITICAL, 18-24 DOWNTIME");
        assertThat(text(one.combine(other, State::or))).isEqualTo("00-12 OK, 12-18 CRITICAL, 18-24 DOWNTIME");
    }

    @Test
    void onlyTheSameStretchCombines() {
        var whole = Days.day("00-24 OK");
        var half = Timeline.of(Days.at(0), Days.at(12), State.OK, List.of());

        assertThatThrownBy(() -> whole.combine(half, State::and)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNobodySaysAnythingAboutIsMissing() {
        var half = Timeline.of(Days.at(0), Days.at(12), State.OK, List.of());

        assertThat(half.between(Days.at(0), Days.at(24))).isEqualTo(new Uptime(86_400, 43_200, 43_200, 0));
    }
}

package org.interdesk.report.submission.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import org.interdesk.report.submission.model.ReportState.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStateTest {

    @ParameterizedTest(name = "{0} waits for {1}, which may {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT         | REPORTING_OFFICER | figures prefill submission hand-in",
                "RETURNED      | REPORTING_OFFICER | figures prefill submission hand-in",
                "IN_CORRECTION | REPORTING_OFFICER | figures prefill submission hand-in",
                "WITH_APPROVER | REPORT_APPROVER   | approval send-back",
                "HANDED_IN     | COORDINATOR       | acceptance return",
                "ACCEPTED      | NOBODY            | correction"
            })
    void eachStateWaitsForSomebody(ReportState state, Actor next, String moves) {
        assertThat(state.next()).isEqualTo(next);
        assertThat(state.moves().stream().map(ReportMove::resource).collect(Collectors.joining(" ")))
                .isEqualTo(moves);
    }

    @ParameterizedTest(name = "revision {0}, accepted {1}: {2}")
    @CsvSource({"1, 0, DRAFT", "2, 0, RETURNED", "2, 1, IN_CORRECTION", "3, 1, RETURNED", "4, 3, IN_CORRECTION"})
    void howARevisionIsFilledInFollowsFromWhatWasAccepted(int revision, int accepted, ReportState state) {
        assertThat(ReportState.whileFilledIn(revision, accepted)).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "before the due instant      | 2026-11-06T14:59:59Z | 2026-11-06T15:00:00Z | IN_TIME",
                "exactly then                | 2026-11-06T15:00:00Z | 2026-11-06T15:00:00Z | IN_TIME",
                "a second later              | 2026-11-06T15:00:01Z | 2026-11-06T15:00:00Z | LATE",
                "not yet, time left          | -                    | 2026-11-09T15:00:00Z | PENDING",
                "not yet, exactly now        | -                    | 2026-11-07T00:00:00Z | PENDING",
                "not yet, time over          | -                    | 2026-11-06T15:00:00Z | OVERDUE",
                "nobody told when it is due  | 2026-11-06T15:00:00Z | -                    | UNKNOWN",
                "neither                     | -                    | -                    | UNKNOWN"
            })
    void lateOrInTime(String name, Instant handedIn, Instant due, Punctuality expected) {
        assertThat(Punctuality.of(handedIn, due, Instant.parse("2026-11-07T00:00:00Z")))
                .isEqualTo(expected);
    }
}

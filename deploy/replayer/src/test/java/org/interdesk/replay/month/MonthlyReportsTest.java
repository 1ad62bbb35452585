package org.interdesk.replay.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;
import org.interdesk.replay.client.Patience;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.month.MonthlyReports.Result;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.oracle.MonthRecount;
import org.interdesk.replay.oracle.Recount;
import org.interdesk.replay.plan.Examples;
import org.interdesk.replay.plan.Mapping;
import org.interdesk.replay.run.CaseRun;
import org.interdesk.replay.run.Runner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case in the history: registered in April 2012 by the Commission, in April also taken over by nobody. */
class MonthlyReportsTest {

    private static final YearMonth APRIL = YearMonth.of(2012, 4);
    private static final Instant STARTED = Instant.parse("2026-11-22T10:00:00Z");

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(10), Duration.ofMillis(200), Duration.ofSeconds(5));

    @TempDir
    private Path directory;

    private final ReportRoom room = new ReportRoom();
    private final Desks desks = new Desks(2012, 2013);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aMonthGoesFromItsOpeningToItsPublicationEachStepAtItsMoment() throws Exception {
        room.knows("EEC", "2012-04", 1);

        var result = report("journal");

        assertThat(room.changes())
                .containsExactly(
                        "EEC /report-periods 2012-04-30T20:00:00Z",
                        "EEC /reports/REP-2012-04-EEC/hand-in 2012-05-05T12:00:00Z",
                        "KZ /reports/REP-2012-04-KZ/hand-in 2012-05-07T10:00:00Z",
                        "EEC /reports/REP-2012-04-EEC/acceptance 2012-05-12T12:00:00Z",
                        "EEC /reports/REP-2012-04-KZ/acceptance 2012-05-12T12:00:00Z",
                        "EEC /consolidated-reports 2012-05-15T12:00:00Z");
        assertThat(result.caughtUp()).isTrue();
        assertThat(result.problems()).isEmpty();
        assertThat(result.editions()).hasSize(1);
        assertThat(result.differences()).isEmpty();
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        room.knows("EEC", "2012-04", 1);
        report("journal");
        var before = List.copyOf(room.changes());

        report("journal");
        report("a journal that knows nothing of the first run");

        assertThat(room.changes()).isEqualTo(before);
    }

    @Test
    void aMonthThatWasLeftHalfDoneIsGoneOnWith() throws Exception {
        room.knows("EEC", "2012-04", 1);
        room.refusePublications(true);

        var first = report("journal");
        room.refusePublications(false);
        var second = report("journal");

        assertThat(first.problems()).containsExactly("2012-04: publishing 2012-04 was answered 409 reports-missing:");
        assertThat(second.problems()).isEmpty();
        assertThat(room.changes()).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void aMonthThatOthersPublishedIsCorrectedWithWhatItHadBeforeStillInIt() throws Exception {
        room.published("2012-04");
        room.knows("EEC", "2012-04", 7);
        baseline("journal");
        room.knows("EEC", "2012-04", 8);

        var result = report("journal");

        assertThat(room.changes())
                .hasSize(9)
                .contains("KZ /reports/REP-2012-04-KZ/correction 2026-11-22T10:00:00Z")
                .endsWith("EEC /consolidated-reports 2026-11-22T10:00:00Z");
        assertThat(result.editions().get(0).path("edition").asInt()).isEqualTo(2);
        assertThat(result.differences()).isEmpty();
    }

    @Test
    void aPublishedNumberThatIsNotTheHistorysIsADifference() throws Exception {
        room.knows("EEC", "2012-04", 1);
        report("journal");
        room.published("2012-04");
        room.knows("KZ", "2012-04", 2);
        room.published("2012-04");

        assertThat(report("journal").differences())
                .extracting(Object::toString)
                .contains(
                        "CON-2012-04: requests.registered of KZ should be 0, is 2",
                        "CON-2012-04: requests.registered in all should be 1, is 3");
    }

    @Test
    void whatAHistoryCannotKnowIsUnknownWithTheReasonAndNotZero() throws Exception {
        room.knows("EEC", "2012-04", 1);
        report("journal");

        var silent = room.handedIn("REP-2012-04-KZ").path("components").path("SEGMENT");
        var known = room.handedIn("REP-2012-04-EEC").path("components").path("SEGMENT");

        assertThat(silent.path("silence").asText()).isEqualTo("MISSING");
        assertThat(silent.path("spans").path(0).path("state").asText()).isEqualTo("UNKNOWN");
        assertThat(silent.path("spans").path(0).path("from").asText()).isEqualTo("2012-03-31T18:00:00Z");
        assertThat(known.path("silence").asText()).isEqualTo("OK");
        assertThat(known.path("spans")).isEmpty();
    }

    private void baseline(String journal) {
        try (var opened = Journal.open(directory.resolve(journal))) {
            reports(opened).noteBaseline(List.of(APRIL));
        }
    }

    private Result report(String name) throws InterruptedException {
        var run = new CaseRun(Examples.plan("0 In Progress|Org line C|S42"));
        Runner.recall(List.of(run), List.of(Entry.call("1-1", 0, 0, "EEC-2012-000001", null)));
        var actions = run.accepted();
        var recounted = new Recount(desks, "EEC-2012-000001", actions.get(0)).finish(STARTED);
        try (var journal = Journal.open(directory.resolve(name))) {
            var reports = reports(journal);
            reports.noteBaseline(List.of());
            return reports.report(
                    new SegmentHistory(List.of(run), Mapping.shipped(), desks),
                    new MonthRecount(desks, List.of(recounted)),
                    desks);
        }
    }

    private MonthlyReports reports(Journal journal) {
        var api = new Api(room.credentials(), new CallTimes(), Duration.ofSeconds(20));
        var quiet = new PrintStream(OutputStream.nullOutputStream());
        return new MonthlyReports(api, journal, "test", STARTED, List.of("EEC", "KZ"), SHORT, quiet);
    }
}

package org.interdesk.replay.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.plan.Examples;
import org.interdesk.replay.plan.Mapping;
import org.interdesk.replay.plan.Planner;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.interdesk.replay.source.Incident;
import org.interdesk.replay.source.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {

    private static final String[] LIFE = {
        "0 In Progress|Org line C|S42",
        "5 Awaiting Assignment|Org line A2|V5",
        "9 In Progress|Org line A2|V5",
        "12 Resolved|Org line A2|V5",
        "30 Closed|Org line A2|V5"
    };
    private static final List<String> CALLS = List.of(
            "acceptance 2012-04-03T06:00:00Z",
            "handovers 2012-04-03T06:05:00Z",
            "acceptance 2012-04-03T06:09:00Z",
            "resolution 2012-04-03T06:12:00Z",
            "confirmation 2012-04-03T06:30:00Z");

    @TempDir
    private Path directory;

    private final ForgetfulPlatform platform = new ForgetfulPlatform();

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void everyChangeIsMadeOnceAndInOrderHoweverOftenThePlatformFails() {
        var runs = cases(20, LIFE);

        var all = run(runs, directory.resolve("journal"), Integer.MAX_VALUE);

        assertThat(all).isTrue();
        assertThatEachHappenedOnce(20);
        assertThat(runs)
                .allSatisfy(
                        one -> assertThat(one.results()).hasSize(5).allMatch(row -> row.outcome() == Outcome.APPLIED));
    }

    @Test
    void interruptedItGoesOnWithoutDoublesEvenIfTheJournalLostTheLatestAnswers() throws Exception {
        var file = directory.resolve("journal");
        run(cases(20, LIFE), file, 30);
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 5));

        var runs = cases(20, LIFE);
        var all = run(runs, file, Integer.MAX_VALUE);

        assertThat(all).isTrue();
        assertThat(lines.size()).isLessThan(20 * 6);
        assertThatEachHappenedOnce(20);
    }

    @Test
    void aRefusalIsTheRowsOutcomeWithItsReasonAndTheCaseGoesOn() {
        var runs =
                cases(1, "0 In Progress|Org line C|S42", "5 Cancelled|Org line C|S42", "6 Wait - User|Org line C|S42");

        run(runs, directory.resolve("journal"), Integer.MAX_VALUE);

        var results = runs.get(0).results();
        assertThat(results.get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(results.get(1).reason()).isEqualTo("409 illegal-move: not now");
        assertThat(runs.get(0).accepted())
                .noneMatch(action -> action.verb().name().equals("CANCEL"));
    }

    private void assertThatEachHappenedOnce(int cases) {
        assertThat(platform.changes()).hasSize(cases);
        assertThat(new HashSet<>(platform.changes().values().stream()
                        .map(one -> one.get(0))
                        .toList()))
                .hasSize(cases);
        assertThat(platform.changes().values())
                .allSatisfy(one -> assertThat(one.subList(1, one.size())).isEqualTo(CALLS));
    }

    /** @param stopAfter rows after which the run is stopped, as by Ctrl-C */
    private boolean run(List<CaseRun> runs, Path file, int stopAfter) {
        var api = new Api(platform.credentials("EEC", "RU"), new CallTimes(), Duration.ofSeconds(20));
        var quiet = new PrintStream(OutputStream.nullOutputStream());
        try (var journal = Journal.open(file);
                var progress = new Progress(quiet, false, 0, 0)) {
            var sessions = new Sessions(api, journal, "test");
            sessions.openFor(List.of("EEC"));
            Runner.recall(runs, journal.earlier());
            var running = new AtomicReference<Runner>();
            var rows = new AtomicInteger();
            var pace = new Pace(1, () -> rows.incrementAndGet() > stopAfter ? stop(running.get()) : 0, nanos -> {});
            running.set(new Runner(api, journal, sessions, "test", pace, progress));
            return running.get().run(runs, 4);
        }
    }

    private static long stop(Runner runner) {
        runner.stop();
        return 0;
    }

    private static List<CaseRun> cases(int count, String... rows) {
        var planner = new Planner(Mapping.shipped());
        List<CaseRun> runs = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            runs.add(new CaseRun(planner.plan(named("1-" + i, Examples.incident(rows)))));
        }
        return runs;
    }

    private static Incident named(String id, Incident incident) {
        return new Incident(
                id,
                incident.rows().stream()
                        .map(row -> new Row(
                                row.line(),
                                id,
                                row.at(),
                                row.status(),
                                row.subStatus(),
                                row.orgLine(),
                                row.team(),
                                row.level(),
                                row.impact(),
                                row.product(),
                                row.country()))
                        .toList());
    }
}

package org.interdesk.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.Patience;
import org.interdesk.replay.client.PersonTokens;
import org.interdesk.replay.demo.LivingRequests;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.month.MonthlyReports;
import org.interdesk.replay.plan.CasePlan;
import org.interdesk.replay.plan.Planner;
import org.interdesk.replay.run.CaseRun;
import org.interdesk.replay.run.Pace;
import org.interdesk.replay.run.Progress;
import org.interdesk.replay.run.Runner;
import org.interdesk.replay.run.Sessions;
import org.jspecify.annotations.Nullable;

/** A replay from the first call to the report; what is done already, by an earlier run, is not done again. */
public final class Replay {

    /** Exit code of a run that was stopped and can be continued. */
    static final int INTERRUPTED = 130;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Options options;
    private final PrintStream out;
    private final CallTimes times = new CallTimes();
    private volatile @Nullable Runner runner;

    public Replay(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return exit code, see {@link Options#USAGE} */
    public int run(Instant now) throws InterruptedException {
        var inputs = Inputs.of(options);
        var credentials = credentials();
        var replay = inputs.fingerprint(options);
        var file = journalFile(replay);
        var api = new Api(credentials, times, PATIENCE, people());
        if (Files.exists(file) && !belongsHere(file, api, replay)) {
            out.println("The journal " + file + " belongs to another platform or history; it is put aside.");
            Journal.putAside(file);
        }
        try (var journal = Journal.open(file)) {
            var startedAt = startedAt(journal, replay, now);
            var history = options.demo() ? inputs.history().endingBefore(startedAt) : inputs.history();
            var planner = new Planner(inputs.mapping());
            var plans = history.incidents().stream().map(planner::plan).toList();
            out.printf("%s: %,d incidents, %,d rows%n", inputs.source(), plans.size(), history.rows());
            var sessions = new Sessions(api, journal, replay);
            sessions.openFor(plans.stream().map(CasePlan::registrant).collect(Collectors.toCollection(TreeSet::new)));
            var runs = plans.stream().map(CaseRun::new).toList();
            var monthly = options.months() && !options.demo()
                    ? new MonthlyReports(
                            api,
                            journal,
                            replay,
                            startedAt,
                            credentials.integrators().keySet(),
                            Patience.FOR_CONSUMERS,
                            out)
                    : null;
            if (monthly != null) {
                monthly.noteBaseline(history.months());
            }
            Runner.recall(runs, journal.earlier());
            var living = options.demo()
                    ? LivingRequests.plans(startedAt).stream().map(CaseRun::new).toList()
                    : List.<CaseRun>of();
            Runner.recall(living, journal.earlier());
            try (var progress =
                    progress(Stream.concat(runs.stream(), living.stream()).toList())) {
                var calls = new Runner(api, journal, sessions, replay, pace(), progress);
                if (!makeCalls(calls, runs)) {
                    return INTERRUPTED;
                }
                sessions.complete();
                var conclusion = new Conclusion(options, out, api, credentials, times);
                if (!options.demo()) {
                    return conclusion.draw(inputs, runs, sessions, progress, monthly, monthsFolder(file));
                }
                if (!makeCalls(calls, living)) {
                    return INTERRUPTED;
                }
                var code = conclusion.tellOfDemonstration(inputs.source(), runs, living, sessions, progress);
                new Demonstration(api, journal, replay, startedAt, out)
                        .tell(
                                Stream.concat(runs.stream(), living.stream()).toList(),
                                living,
                                credentials.integrators().keySet());
                return code;
            }
        }
    }

    /** Ends the run in good order: calls in flight are finished and remembered. */
    public void stop() {
        var running = runner;
        if (running != null) {
            running.stop();
        }
    }

    private boolean makeCalls(Runner calls, List<CaseRun> runs) {
        runner = calls;
        return calls.run(runs, options.parallel());
    }

    private Progress progress(List<CaseRun> runs) {
        var rows = runs.stream().mapToInt(run -> run.plan().rows().size()).sum();
        var before = runs.stream().mapToInt(run -> run.results().size()).sum();
        if (before > 0) {
            out.printf("continuing after %,d rows%n", before);
        }
        return new Progress(out, System.console() != null, rows, before);
    }

    private Pace pace() {
        return new Pace(options.rate(), System::nanoTime, LockSupport::parkNanos);
    }

    private Credentials credentials() {
        var read = Credentials.read(options.credentials());
        var gateway = options.gateway();
        return gateway == null ? read : read.at(gateway);
    }

    /** People act in the demonstration only, and only where their passwords are known. */
    private @Nullable PersonTokens people() {
        var home = options.credentials().toAbsolutePath().getParent();
        if (!options.demo() || home == null || !Files.exists(home.resolve("secrets.json"))) {
            return null;
        }
        try {
            return PersonTokens.in(home, HttpClient.newHttpClient());
        } catch (IOException e) {
            throw new Unusable("Nobody can be signed in: " + e.getMessage(), e);
        }
    }

    private Path journalFile(String replay) {
        var asked = options.journal();
        if (asked != null) {
            return asked;
        }
        var report = options.report();
        return report != null
                ? report.resolveSibling(report.getFileName() + ".journal")
                : options.credentials().toAbsolutePath().resolveSibling(Path.of("replay", replay + ".journal"));
    }

    /** Beside the report, or beside the journal if there is none. */
    private Path monthsFolder(Path journal) {
        var report = options.report();
        var beside = report == null ? journal : report;
        return beside.resolveSibling(beside.getFileName() + ".months");
    }

    private static boolean belongsHere(Path file, Api api, String replay) {
        try (var journal = Journal.open(file)) {
            var entries = journal.earlier();
            return entries.isEmpty()
                    || entries.get(0).key().equals(replay) && new Sessions(api, journal, replay).areKnown();
        }
    }

    private static Instant startedAt(Journal journal, String replay, Instant now) {
        return journal.earlier().stream()
                .filter(entry -> entry.kind() == Entry.Kind.RUN && entry.id() != null)
                .findFirst()
                .map(entry -> Instant.parse(String.valueOf(entry.id())))
                .orElseGet(() -> {
                    journal.add(Entry.run(replay, now.toString()));
                    return now;
                });
    }
}

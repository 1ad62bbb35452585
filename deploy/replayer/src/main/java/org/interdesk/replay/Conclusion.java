package org.interdesk.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.oracle.Recount;
import org.interdesk.replay.oracle.RecountedCase;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.interdesk.replay.report.CatchUp;
import org.interdesk.replay.report.Comparison;
import org.interdesk.replay.report.Difference;
import org.interdesk.replay.report.PartyTable;
import org.interdesk.replay.report.PlatformCase;
import org.interdesk.replay.report.PlatformFigures;
import org.interdesk.replay.report.ReplayReport;
import org.interdesk.replay.report.TableText;
import org.interdesk.replay.run.CaseRun;
import org.interdesk.replay.run.Progress;
import org.interdesk.replay.run.RowResult;
import org.interdesk.replay.run.Sessions;

/** The end of a replay: waits for the platform, reads its figures, checks them, tells people and writes the report. */
final class Conclusion {

    private static final String ALL_ROWS = "every row was applied, noted or refused";
    private static final int DIFFERENCES_SHOWN = 20;

    private final Options options;
    private final PrintStream out;
    private final Api api;
    private final Collection<String> parties;
    private final CallTimes times;

    Conclusion(Options options, PrintStream out, Api api, Credentials credentials, CallTimes times) {
        this.options = options;
        this.out = out;
        this.api = api;
        this.parties = credentials.integrators().keySet();
        this.times = times;
    }

    int draw(String source, List<CaseRun> runs, Sessions sessions, Progress progress) throws InterruptedException {
        var speed = speed(progress.rows(), progress.elapsed());
        progress.close();
        var recounted = recount(runs, sessions);
        var figures = new PlatformFigures(api, parties);
        out.println("waiting until all clocks and ledgers have caught up");
        var caughtUp = new CatchUp(figures, sessions.all()).await(recounted);
        var cases = figures.read(sessions.all());
        var differences = options.verify() ? new Comparison(cases).with(recounted) : List.<Difference>of();
        var rows = results(runs);
        var read = rowsRead(runs);
        var report = new ReplayReport(
                source,
                runs.size(),
                read,
                sessions.all(),
                speed,
                new PartyTable(cases.values()).figures(parties),
                checks(caughtUp, runs, rows, read, cases, differences),
                differences,
                rows);
        out.println();
        out.println(TableText.of(report.parties()));
        return end(report);
    }

    /** The demonstration is not measured against anything; only rows that were lost or refused count. */
    int tellOfDemonstration(
            String source, List<CaseRun> runs, List<CaseRun> living, Sessions sessions, Progress progress) {
        var speed = speed(progress.rows(), progress.elapsed());
        progress.close();
        List<CaseRun> all = new ArrayList<>(runs);
        all.addAll(living);
        var rows = results(all);
        var read = rowsRead(all);
        var checks = Map.of(ALL_ROWS, rows.size() == read);
        return end(
                new ReplayReport(source, all.size(), read, sessions.all(), speed, List.of(), checks, List.of(), rows));
    }

    private int end(ReplayReport report) {
        tell(report);
        var file = options.report();
        if (file != null) {
            report.write(file);
            out.println("report: " + file);
        }
        return report.isGood() ? 0 : 1;
    }

    private static List<RowResult> results(List<CaseRun> runs) {
        return runs.stream().flatMap(run -> run.results().stream()).toList();
    }

    private static int rowsRead(List<CaseRun> runs) {
        return runs.stream().mapToInt(run -> run.plan().rows().size()).sum();
    }

    private static List<RecountedCase> recount(List<CaseRun> runs, Sessions sessions) {
        var end = sessions.completedAt();
        var firstYear = runs.stream()
                .mapToInt(run -> year(run.plan().incident().start()))
                .min()
                .orElse(2010);
        var lastYear = runs.stream()
                        .mapToInt(run -> year(run.plan().incident().end()))
                        .max()
                        .orElse(firstYear)
                + 1;
        var desks = new Desks(firstYear, lastYear);
        List<RecountedCase> cases = new ArrayList<>();
        for (var run : runs) {
            var number = run.number();
            if (number != null) {
                var actions = run.accepted();
                var recount = new Recount(desks, number, actions.get(0));
                actions.subList(1, actions.size()).forEach(recount::add);
                cases.add(recount.finish(end));
            }
        }
        return cases;
    }

    private static int year(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getYear();
    }

    private Map<String, Boolean> checks(
            boolean caughtUp,
            List<CaseRun> runs,
            List<RowResult> rows,
            int read,
            Map<String, PlatformCase> cases,
            List<Difference> differences) {
        var registered = runs.stream()
                .map(CaseRun::number)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put(ALL_ROWS, rows.size() == read);
        checks.put("clocks and ledgers caught up", caughtUp);
        checks.put("neither loss nor double: as many cases as were registered", cases.size() == registered);
        checks.put(
                "every ledger is gapless, adds up and was recounted",
                cases.values().stream().allMatch(PlatformCase::isLedgerSound));
        if (options.verify()) {
            checks.put("nothing differs from the independent recount", differences.isEmpty());
        }
        return checks;
    }

    private ReplayReport.Speed speed(int rows, Duration elapsed) {
        var seconds = elapsed.toMillis() / 1000.0;
        return new ReplayReport.Speed(
                rows,
                seconds,
                rows / Math.max(0.001, seconds),
                times.count(),
                times.count() / Math.max(0.001, seconds),
                times.retries(),
                times.percentile(0.5),
                times.percentile(0.95),
                times.percentile(0.99));
    }

    private void tell(ReplayReport report) {
        out.printf(
                "%,d rows: %,d applied, %,d noted, %,d refused (%.2f %%)%n",
                report.rowsRead(),
                report.count(Outcome.APPLIED),
                report.count(Outcome.NOTED),
                report.count(Outcome.REFUSED),
                report.refusedShare() * 100);
        var speed = report.speed();
        out.printf(
                "%,d calls in %.0f s: %.0f rows/s, %.0f calls/s; p50 %.1f ms, p99 %.1f ms; %d retries%n",
                speed.calls(),
                speed.seconds(),
                speed.rowsPerSecond(),
                speed.callsPerSecond(),
                speed.p50Millis(),
                speed.p99Millis(),
                speed.retries());
        report.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .limit(DIFFERENCES_SHOWN)
                .forEach(row -> out.printf("refused: line %d, %s: %s%n", row.line(), row.incident(), row.reason()));
        report.differences().stream().limit(DIFFERENCES_SHOWN).forEach(out::println);
        if (report.differences().size() > DIFFERENCES_SHOWN) {
            out.printf("... %,d differences in all%n", report.differences().size());
        }
        report.checks().forEach((check, passed) -> out.println((passed ? "ok      " : "FAILED  ") + check));
    }
}

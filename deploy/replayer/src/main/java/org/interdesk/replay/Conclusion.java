package org.interdesk.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.month.ConsolidatedTable;
import org.interdesk.replay.month.MonthFiles;
import org.interdesk.replay.month.MonthlyReports;
import org.interdesk.replay.month.MonthlyReports.Result;
import org.interdesk.replay.month.SegmentHistory;
import org.interdesk.replay.oracle.MonthRecount;
import org.interdesk.replay.report.CatchUp;
import org.interdesk.replay.report.Comparison;
import org.interdesk.replay.report.Difference;
import org.interdesk.replay.report.PartyTable;
import org.interdesk.replay.report.PlatformCase;
import org.interdesk.replay.report.PlatformFigures;
import org.interdesk.replay.report.ReplayReport;
import org.interdesk.replay.report.ReportText;
import org.interdesk.replay.run.CaseRun;
import org.interdesk.replay.run.Progress;
import org.interdesk.replay.run.RowResult;
import org.interdesk.replay.run.Sessions;
import org.jspecify.annotations.Nullable;

/** The end of a replay: waits for the platform, reads its figures, checks them, tells people and writes the report. */
final class Conclusion {

    private static final String ALL_ROWS = "every row was applied, noted or refused";

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

    /** @param monthly reports the months of the history; null leaves them out */
    int draw(
            Inputs inputs,
            List<CaseRun> runs,
            Sessions sessions,
            Progress progress,
            @Nullable MonthlyReports monthly,
            Path months)
            throws InterruptedException {
        var speed = speed(progress.rows(), progress.elapsed());
        progress.close();
        var desks = Recounts.desks(runs, sessions.completedAt());
        var recounted = Recounts.of(runs, desks, sessions.completedAt());
        var figures = new PlatformFigures(api, parties);
        out.println("waiting until all clocks and ledgers have caught up");
        var caughtUp = new CatchUp(figures, sessions.all()).await(recounted);
        var cases = figures.read(sessions.all());
        List<Difference> differences = new ArrayList<>();
        if (options.verify()) {
            differences.addAll(new Comparison(cases).with(recounted));
        }
        var rows = results(runs);
        var read = rowsRead(runs);
        var checks = checks(caughtUp, runs, rows, read, cases, differences);
        List<JsonNode> published = List.of();
        if (monthly != null) {
            var result = monthly.report(
                    new SegmentHistory(runs, inputs.mapping(), desks), new MonthRecount(desks, recounted), desks);
            check(result, checks);
            differences.addAll(result.differences());
            published = result.editions();
            tell(result, months);
        }
        var report = new ReplayReport(
                inputs.source(),
                runs.size(),
                read,
                sessions.all(),
                speed,
                new PartyTable(cases.values()).figures(parties),
                checks,
                differences,
                published,
                rows);
        return end(report);
    }

    private static void check(Result months, Map<String, Boolean> checks) {
        checks.put("the platform has gathered what the reports are prefilled from", months.caughtUp());
        checks.put("every month was published", months.problems().isEmpty());
        checks.put(
                "the consolidated reports equal the history",
                months.differences().isEmpty());
    }

    private void tell(Result months, Path folder) {
        months.problems().forEach(out::println);
        months.editions().forEach(edition -> {
            out.println();
            out.println(ConsolidatedTable.of(edition));
        });
        new MonthFiles(api).fetch(months, folder);
        out.println("months as JSON and XLSX: " + folder);
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
        return end(new ReplayReport(
                source, all.size(), read, sessions.all(), speed, List.of(), checks, List.of(), List.of(), rows));
    }

    private int end(ReplayReport report) {
        ReportText.print(report, out);
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
}

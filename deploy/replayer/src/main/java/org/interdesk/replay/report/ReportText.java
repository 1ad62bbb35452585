package org.interdesk.replay.report;

import java.io.PrintStream;
import org.interdesk.replay.plan.RowPlan.Outcome;

/** The report in short, for a terminal. */
public final class ReportText {

    private static final int SHOWN = 20;

    private ReportText() {}

    /** Prints what a person wants to know at the end. */
    public static void print(ReplayReport report, PrintStream out) {
        if (!report.parties().isEmpty()) {
            out.println();
            out.println(TableText.of(report.parties()));
        }
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
                .limit(SHOWN)
                .forEach(row -> out.printf("refused: line %d, %s: %s%n", row.line(), row.incident(), row.reason()));
        report.differences().stream().limit(SHOWN).forEach(out::println);
        if (report.differences().size() > SHOWN) {
            out.printf("... %,d differences in all%n", report.differences().size());
        }
        report.checks().forEach((check, passed) -> out.println((passed ? "ok      " : "FAILED  ") + check));
    }
}

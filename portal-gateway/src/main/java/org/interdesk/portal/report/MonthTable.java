package org.interdesk.portal.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.report.Clocks.Running;
import org.interdesk.portal.service.PageOf;
import org.jspecify.annotations.Nullable;

/** The latest months of all parties side by side, for the Commission. */
@ApplicationScoped
class MonthTable {

    private static final int MONTHS = 6;

    /** Parties of a month fit on one page of the service's list. */
    private static final int PARTIES = 100;

    private final ReportApi reports;
    private final MonthApi months;
    private final Clocks clocks;

    MonthTable(@RestClient ReportApi reports, @RestClient MonthApi months, Clocks clocks) {
        this.reports = reports;
        this.months = months;
        this.clocks = clocks;
    }

    /**
     * Months by parties.
     *
     * @param parties heads of the columns, by code
     * @param next place of the months before these; null at the end
     */
    public record Table(
            List<String> parties,
            List<Line> lines,
            List<ReportRow> waiting,
            @Nullable String next) {}

    /**
     * A month.
     *
     * @param reports by party; a party without a report has none
     */
    public record Line(Period period, Due due, Map<String, ReportRow> reports) {

        public @Nullable ReportRow of(String party) {
            return reports.get(party);
        }
    }

    Uni<Table> read(@Nullable String cursor) {
        return Uni.combine()
                .all()
                .unis(months.periods(MONTHS, cursor), clocks.ofReports(null), clocks.ofMonths())
                .asTuple()
                .flatMap(parts -> lines(parts.getItem1(), parts.getItem2(), parts.getItem3()));
    }

    private Uni<Table> lines(PageOf<Period> found, Running ofReports, Running ofMonths) {
        if (found.items().isEmpty()) {
            return Uni.createFrom().item(new Table(List.of(), List.of(), List.of(), null));
        }
        List<Uni<Line>> asked = found.items().stream()
                .map(period -> reports.reports(period.month(), null, null, PARTIES, null)
                        .map(page -> line(period, page.items(), ofReports, ofMonths)))
                .toList();
        return Uni.join().all(asked).andFailFast().map(lines -> table(lines, found.next()));
    }

    private static Line line(Period period, List<Report> found, Running ofReports, Running ofMonths) {
        Map<String, ReportRow> byParty = new LinkedHashMap<>();
        found.forEach(report -> byParty.put(report.party(), new ReportRow(report, ofReports.of(report))));
        return new Line(period, ofMonths.of(period), byParty);
    }

    private static Table table(List<Line> lines, @Nullable String next) {
        TreeSet<String> parties = new TreeSet<>();
        List<ReportRow> waiting = new ArrayList<>();
        lines.forEach(line -> {
            parties.addAll(line.reports().keySet());
            line.reports().values().stream()
                    .filter(row -> row.report().waitsForViewer())
                    .forEach(waiting::add);
        });
        return new Table(List.copyOf(parties), lines, waiting, next);
    }
}

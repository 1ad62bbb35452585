package org.interdesk.portal.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.block.StepMatrix;
import org.interdesk.portal.report.Clocks.Running;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;

/** What the overview says of reports: to a party where its own stands, to the Commission how the month of all goes. */
@ApplicationScoped
public class ReportCards {

    /** Reports that are looked at for something to do; older ones are found in the list. */
    private static final int LOOKED_AT = 6;

    private static final int SHOWN = 3;

    private final ReportApi reports;
    private final MonthApi months;
    private final Clocks clocks;

    ReportCards(@RestClient ReportApi reports, @RestClient MonthApi months, Clocks clocks) {
        this.reports = reports;
        this.months = months;
        this.clocks = clocks;
    }

    /**
     * The cards of a viewer.
     *
     * @param own left out for whoever sees the reports of all parties, or none
     * @param month left out for everybody but the Commission; nothing before the first month is opened
     */
    public record Cards(SignedIn viewer, Region<List<OwnReport>> own, Region<List<MonthCard>> month) {

        public boolean showsOwn() {
            return viewer.seesReports() && !viewer.seesReportsOfAll();
        }

        public boolean showsMonth() {
            return viewer.seesReportsOfAll();
        }

        public boolean isNothing() {
            return !showsOwn() && !showsMonth();
        }

        /** Whether something here waits for the viewer, and so comes before everything else. */
        public boolean isWaiting() {
            boolean ours = !own.isMissing()
                    && own.getContent().stream()
                            .anyMatch(one -> one.row().report().waitsForViewer());
            return ours || (!month.isMissing() && month.getContent().stream().anyMatch(MonthCard::isWaiting));
        }
    }

    /**
     * A report of the viewer's party.
     *
     * @param titles of the figures that are missing
     */
    public record OwnReport(ReportRow row, Region<FormInForce> titles) {

        public String title(String key, boolean russian) {
            return titles.isMissing() ? key : titles.getContent().title(key, russian);
        }
    }

    /** The month that is being reported on. */
    public record MonthCard(MonthBoard board, List<ReportRow> rows, Due publication) {

        /** Reports about which the viewer has to decide. */
        public List<ReportRow> toDecide() {
            return rows.stream().filter(row -> row.report().waitsForViewer()).toList();
        }

        public boolean isWaiting() {
            boolean toPublish = board.mayPublish()
                    && board.waitingFor().isEmpty()
                    && !board.period().isPublished();
            return toPublish || !toDecide().isEmpty();
        }

        public StepMatrix matrix(MonthTexts words) {
            return new BoardStages(board, words).matrix(rows);
        }
    }

    public Uni<Cards> of(SignedIn viewer) {
        Uni<Region<List<OwnReport>>> own = viewer.seesReports() && !viewer.seesReportsOfAll()
                ? Region.of(own(viewer.party()))
                : Region.<List<OwnReport>>leftOut();
        Uni<Region<List<MonthCard>>> month =
                viewer.seesReportsOfAll() ? Region.of(month()) : Region.<List<MonthCard>>leftOut();
        return Uni.combine()
                .all()
                .unis(own, month)
                .asTuple()
                .map(parts -> new Cards(viewer, parts.getItem1(), parts.getItem2()));
    }

    private Uni<List<OwnReport>> own(String party) {
        return Uni.combine()
                .all()
                .unis(reports.reports(null, party, "-month", LOOKED_AT, null), clocks.ofReports(null))
                .asTuple()
                .flatMap(parts -> withTitles(chosen(parts.getItem1()), parts.getItem2()));
    }

    /** What waits for the viewer, the latest month first; where nothing does, the latest report. */
    private static List<Report> chosen(PageOf<Report> found) {
        List<Report> waiting = found.items().stream()
                .filter(Report::waitsForViewer)
                .limit(SHOWN)
                .toList();
        return waiting.isEmpty() ? found.items().stream().limit(1).toList() : waiting;
    }

    private Uni<List<OwnReport>> withTitles(List<Report> chosen, Running running) {
        if (chosen.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Uni<OwnReport>> cards = chosen.stream()
                .map(report -> (report.isComplete()
                                ? Region.<FormInForce>leftOut()
                                : Region.of(reports.form(report.month())))
                        .map(titles -> new OwnReport(new ReportRow(report, running.of(report)), titles)))
                .toList();
        return Uni.join().all(cards).andFailFast();
    }

    private Uni<List<MonthCard>> month() {
        return Uni.combine()
                .all()
                .unis(months.periods(1, null), clocks.ofReports(null), clocks.ofMonths())
                .asTuple()
                .flatMap(parts -> cards(parts.getItem1().items(), parts.getItem2(), parts.getItem3()));
    }

    private Uni<List<MonthCard>> cards(List<Period> latest, Running ofReports, Running ofMonths) {
        if (latest.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return months.board(latest.get(0).month()).map(board -> List.of(card(board, ofReports, ofMonths)));
    }

    private static MonthCard card(MonthBoard board, Running ofReports, Running ofMonths) {
        List<ReportRow> rows = board.reports().stream()
                .map(report -> new ReportRow(report, ofReports.of(report)))
                .toList();
        return new MonthCard(board, rows, ofMonths.of(board.period()));
    }
}

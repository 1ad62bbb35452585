package org.interdesk.report.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.report.deadline.ClockView;
import org.interdesk.report.deadline.Deadlines;
import org.interdesk.report.party.Commission;
import org.interdesk.report.period.store.PeriodEntity;
import org.interdesk.report.period.store.Periods;
import org.interdesk.report.submission.ReportQueries;
import org.interdesk.report.submission.ReportView;

/** Months as everybody sees them, and the Commission's board of one. */
@ApplicationScoped
@Transactional
public class PeriodQueries {

    private final Periods periods;
    private final ReportQueries reports;
    private final Deadlines deadlines;
    private final CurrentViewer viewer;
    private final Now now;

    PeriodQueries(Periods periods, ReportQueries reports, Deadlines deadlines, CurrentViewer viewer, Now now) {
        this.periods = periods;
        this.reports = reports;
        this.deadlines = deadlines;
        this.viewer = viewer;
        this.now = now;
    }

    /** Lists months, latest first. */
    public Page<PeriodView> periods(PageRequest page) {
        Page<PeriodStatus> found = periods.page(page);
        Map<UUID, ClockView> clocks = deadlines.of(
                Deadlines.PUBLICATION,
                found.items().stream().map(PeriodStatus::id).toList());
        Instant present = now.instant();
        return found.map(period -> PeriodView.of(period, clocks.get(period.id()), present));
    }

    /** @throws NotFound if the month was not opened */
    public PeriodView period(YearMonth month) {
        return view(periods.find(month)
                .map(PeriodEntity::status)
                .orElseThrow(() -> new NotFound("The report month " + month)));
    }

    /**
     * Puts a month on one screen.
     *
     * @throws NotFound if it was not opened, or the viewer is not of the Commission
     */
    public MonthBoard board(YearMonth month) {
        if (!Commission.has(viewer.get())) {
            throw new NotFound("The board of " + month);
        }
        PeriodView period = period(month);
        List<ReportView> all = reports.ofMonth(month);
        return new MonthBoard(
                period,
                all,
                all.stream()
                        .filter(report -> report.acceptedRevision() == null)
                        .map(ReportView::party)
                        .toList(),
                viewer.get().isIn(Roles.COORDINATOR) ? List.of("publication") : List.of());
    }

    PeriodView view(PeriodStatus period) {
        return PeriodView.of(
                period,
                deadlines.of(Deadlines.PUBLICATION, List.of(period.id())).get(period.id()),
                now.instant());
    }
}

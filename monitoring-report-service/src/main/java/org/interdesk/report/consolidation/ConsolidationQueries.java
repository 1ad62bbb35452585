package org.interdesk.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.report.consolidation.model.Consolidated;
import org.interdesk.report.consolidation.model.Consolidation;
import org.interdesk.report.consolidation.model.Contribution;
import org.interdesk.report.consolidation.model.EditionDifference;
import org.interdesk.report.consolidation.store.Editions;
import org.interdesk.report.form.FormQueries;
import org.interdesk.report.party.Commission;
import org.interdesk.report.period.PeriodQueries;
import org.interdesk.report.submission.ReportQueries;

/** Consolidated reports: what was published, for everybody, and what would be, for the Commission. */
@ApplicationScoped
@Transactional
public class ConsolidationQueries {

    private final Editions editions;
    private final ReportQueries reports;
    private final PeriodQueries periods;
    private final FormQueries forms;
    private final CurrentViewer viewer;

    ConsolidationQueries(
            Editions editions, ReportQueries reports, PeriodQueries periods, FormQueries forms, CurrentViewer viewer) {
        this.editions = editions;
        this.reports = reports;
        this.periods = periods;
        this.forms = forms;
        this.viewer = viewer;
    }

    /** Lists the latest edition of each month, latest month first. */
    public Page<EditionView> latest(PageRequest page) {
        return editions.latest(page);
    }

    /** @throws NotFound if nothing was published of the month */
    public EditionView latest(YearMonth month) {
        return editions.latest(month).orElseThrow(() -> notPublished(month));
    }

    /** @throws NotFound if there is no such edition */
    public EditionView edition(YearMonth month, int edition) {
        return editions.find(month, edition).orElseThrow(() -> notPublished(month));
    }

    /** Compares an edition with the one before; the first differs from nothing in nothing. */
    public EditionDifference difference(YearMonth month, int edition) {
        Consolidated after = edition(month, edition).report();
        return edition == 1
                ? new EditionDifference(List.of())
                : EditionDifference.between(edition(month, edition - 1).report(), after);
    }

    /**
     * Works out what would be published at present.
     *
     * @throws NotFound if the month was not opened, or the viewer is not of the Commission
     */
    public Consolidated preview(YearMonth month) {
        if (!Commission.has(viewer.get())) {
            throw notPublished(month);
        }
        periods.period(month);
        return compiled(month);
    }

    Consolidated compiled(YearMonth month) {
        List<Contribution> contributions = reports.accepted(month).stream()
                .map(one -> new Contribution(
                        one.report().party(),
                        one.report().number(),
                        one.report().acceptedRevision(),
                        one.report().punctuality(),
                        one.content(),
                        one.form(),
                        one.midnights()))
                .toList();
        return Consolidation.of(forms.common(month), contributions);
    }

    private static NotFound notPublished(YearMonth month) {
        return new NotFound("A consolidated report for " + month);
    }
}

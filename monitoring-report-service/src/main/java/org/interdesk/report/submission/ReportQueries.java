package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.report.deadline.ClockView;
import org.interdesk.report.deadline.Deadlines;
import org.interdesk.report.form.FormQueries;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.party.Parties;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Difference;
import org.interdesk.report.submission.model.Measured;
import org.interdesk.report.submission.store.ReportEntity;
import org.interdesk.report.submission.store.Reports;
import org.interdesk.report.submission.store.RevisionEntity;
import org.interdesk.report.submission.store.Revisions;
import org.jspecify.annotations.Nullable;

/** Reports as their party and the Commission see them. */
@ApplicationScoped
@Transactional
public class ReportQueries {

    private final Reports reports;
    private final Revisions revisions;
    private final FormQueries forms;
    private final Deadlines deadlines;
    private final Parties parties;
    private final CurrentViewer viewer;
    private final Now now;

    ReportQueries(
            Reports reports,
            Revisions revisions,
            FormQueries forms,
            Deadlines deadlines,
            Parties parties,
            CurrentViewer viewer,
            Now now) {
        this.reports = reports;
        this.revisions = revisions;
        this.forms = forms;
        this.deadlines = deadlines;
        this.parties = parties;
        this.viewer = viewer;
        this.now = now;
    }

    public Page<ReportView> reports(ReportFilter filter, PageRequest page) {
        Page<ReportStatus> found = reports.page(viewer.get().actingParty(), filter, page);
        Map<UUID, ReportView> views = views(found.items());
        return found.map(report -> Objects.requireNonNull(views.get(report.id())));
    }

    /** Lists where the reports of a month stand, as far as the viewer sees them, by party. */
    public List<ReportView> ofMonth(YearMonth month) {
        List<ReportStatus> found = reports.ofMonth(month, viewer.get().actingParty());
        return List.copyOf(views(found).values());
    }

    private Map<UUID, ReportView> views(List<ReportStatus> found) {
        List<UUID> ids = found.stream().map(ReportStatus::id).toList();
        Map<UUID, ClockView> handIns = deadlines.of(Deadlines.HAND_IN, ids);
        Map<UUID, ClockView> reviews = deadlines.of(Deadlines.REVIEW, ids);
        Instant present = now.instant();
        Map<UUID, ReportView> views = new LinkedHashMap<>();
        for (ReportStatus report : found) {
            List<String> may = new Standing(viewer.get(), report.party(), false).may(report, null);
            views.put(
                    report.id(),
                    ReportView.of(report, handIns.get(report.id()), reviews.get(report.id()), may, present));
        }
        return views;
    }

    /**
     * A party's accepted figures.
     *
     * @param content what the accepted revision says; null if none was accepted
     */
    public record Accepted(ReportView report, @Nullable Content content, Form form, List<Instant> midnights) {}

    /** Lists the reports of a month with what was accepted of them, for whoever sees all: the Commission. */
    public List<Accepted> accepted(YearMonth month) {
        return ofMonth(month).stream()
                .map(report -> {
                    ReportStatus status = known(report.number()).status();
                    Optional<RevisionEntity> revision = status.acceptedRevision() == 0
                            ? Optional.empty()
                            : revisions.of(status.id(), status.acceptedRevision());
                    return new Accepted(
                            report,
                            revision.map(RevisionEntity::content).orElse(null),
                            form(status),
                            midnights(status));
                })
                .toList();
    }

    /** @throws NotFound if the viewer sees no report of this number */
    public ReportDetail report(String number) {
        ReportStatus report = known(number).status();
        return new ReportDetail(
                view(report), shown(report).map(one -> view(one, report)).orElse(null));
    }

    /** @throws NotFound if there is no such revision, or the viewer may not see it */
    public RevisionView revision(String number, int revision) {
        ReportStatus report = known(number).status();
        return view(theRevision(report, revision), report);
    }

    /** Lists the revisions that the viewer sees, newest first. */
    public Page<RevisionView> revisions(String number, PageRequest page) {
        ReportStatus report = known(number).status();
        List<RevisionEntity> rows = revisions.newest(report.id(), below(page.cursor()), page.limit() + 1);
        return Page.of(
                        rows,
                        page.limit(),
                        revisions.count(report.id()),
                        last -> new Cursor(
                                List.of(String.valueOf(last.revision().revision()))))
                .map(row -> view(row, report));
    }

    /**
     * Compares two revisions.
     *
     * @param from the earlier one; 0 stands for the one before {@code to}, and for an empty one before the first
     */
    public Difference difference(String number, int from, int to) {
        ReportStatus report = known(number).status();
        int before = from == 0 ? to - 1 : from;
        Content earlier = before == 0
                ? new Content(Map.of(), Map.of())
                : theRevision(report, before).content();
        return Difference.between(earlier, theRevision(report, to).content());
    }

    /** Measures the components of a revision day by day, by code; one that it says nothing about is left out. */
    public List<AvailabilityView> availability(String number, int revision) {
        ReportStatus report = known(number).status();
        Content content = theRevision(report, revision).content();
        return form(report).components().stream()
                .filter(component -> content.components().containsKey(component.code()))
                .map(component -> AvailabilityView.of(
                        component.code(),
                        report.month().atDay(1),
                        Measured.days(
                                Objects.requireNonNull(content.components().get(component.code())), midnights(report))))
                .toList();
    }

    ReportView view(ReportStatus report) {
        List<UUID> id = List.of(report.id());
        Set<String> editors = shown(report)
                .filter(row -> row.revision().revision() == report.revision())
                .map(RevisionEntity::editors)
                .orElse(null);
        Viewer by = viewer.get();
        boolean reporting = report.importSession() != null && by.kind() == Viewer.Kind.INTEGRATOR;
        return ReportView.of(
                report,
                deadlines.of(Deadlines.HAND_IN, id).get(report.id()),
                deadlines.of(Deadlines.REVIEW, id).get(report.id()),
                new Standing(by, report.party(), reporting).may(report, editors),
                now.instant());
    }

    Form form(ReportStatus report) {
        return forms.ofReport(report.party(), report.commonForm(), report.ownForm());
    }

    List<Instant> midnights(ReportStatus report) {
        return parties.span(report.month(), report.party()).midnights();
    }

    private ReportEntity known(String number) {
        return reports.find(number, viewer.get().actingParty()).orElseThrow(() -> new NotFound("Report " + number));
    }

    private Optional<RevisionEntity> shown(ReportStatus report) {
        return report.party().equals(viewer.get().party())
                ? revisions.of(report.id(), report.revision())
                : revisions.lastHandedIn(report.id());
    }

    private RevisionEntity theRevision(ReportStatus report, int revision) {
        return revisions
                .of(report.id(), revision)
                .orElseThrow(() -> new NotFound("Revision " + revision + " of report " + report.number()));
    }

    private RevisionView view(RevisionEntity row, ReportStatus report) {
        return RevisionView.of(row.revision(), form(report), midnights(report));
    }

    private static int below(@Nullable Cursor cursor) {
        if (cursor == null) {
            return Integer.MAX_VALUE;
        }
        try {
            return Integer.parseInt(cursor.keys().get(0));
        } catch (NumberFormatException notOurs) {
            throw Cursor.foreign();
        }
    }
}

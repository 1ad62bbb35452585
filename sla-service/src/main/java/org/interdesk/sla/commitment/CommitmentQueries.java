package org.interdesk.sla.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.agreement.AgreementQueries;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.calendar.model.DueExplanation;
import org.interdesk.sla.calendar.model.MonthDay;
import org.interdesk.sla.calendar.model.Pause;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.calendar.model.WorkingDays;
import org.interdesk.sla.casefile.CaseFileQueries;
import org.interdesk.sla.commitment.ExplanationView.DeskZone;
import org.interdesk.sla.commitment.model.Clock.Ended;
import org.interdesk.sla.commitment.model.PauseNote;
import org.interdesk.sla.commitment.store.CommitmentRow;
import org.interdesk.sla.commitment.store.VisibleCommitments;

/** Questions about commitments, answered for the viewer's party. */
@ApplicationScoped
@Transactional
public class CommitmentQueries {

    private final VisibleCommitments commitments;
    private final CalendarQueries calendars;
    private final CaseFileQueries cases;
    private final AgreementQueries agreements;
    private final CurrentViewer viewer;
    private final Now now;

    CommitmentQueries(
            VisibleCommitments commitments,
            CalendarQueries calendars,
            CaseFileQueries cases,
            AgreementQueries agreements,
            CurrentViewer viewer,
            Now now) {
        this.commitments = commitments;
        this.calendars = calendars;
        this.cases = cases;
        this.agreements = agreements;
        this.viewer = viewer;
        this.now = now;
    }

    public Page<CommitmentView> search(CommitmentSearch search, PageRequest wanted) {
        return commitments.search(search, wanted, viewer.get().actingParty()).map(this::view);
    }

    /**
     * One commitment.
     *
     * @throws NotFound if there is none, or its case is not the viewer's
     */
    public CommitmentView commitment(UUID id) {
        return view(row(id));
    }

    /**
     * Why a commitment is due when it is: from its start to the due moment, or while nothing is due, to the end or the present.
     *
     * @throws NotFound if there is none, or its case is not the viewer's
     */
    public ExplanationView explain(UUID id) {
        var row = row(id);
        var view = view(row);
        var until = until(view, row);
        var pauses = row.commitment().pauses();
        var explanation =
                DueExplanation.of(calendarOf(row), view.startedAt(), until, spans(pauses, view.startedAt(), until));
        return new ExplanationView(view, explanation, pauses, monthDays(row), zones(row, view.startedAt()));
    }

    private CommitmentRow row(UUID id) {
        return commitments.find(id, viewer.get().actingParty()).orElseThrow(() -> new NotFound("Commitment " + id));
    }

    private CommitmentView view(CommitmentRow row) {
        return CommitmentView.of(row, asOf(row), calendarOf(row));
    }

    private Instant asOf(CommitmentRow row) {
        var session = row.importSession();
        return session == null || row.live()
                ? now.instant()
                : cases.watermark(session).orElseGet(now::instant);
    }

    private WorkingCalendar calendarOf(CommitmentRow row) {
        return calendars.calendar(row.commitment().calendar(), row.commitment().calendarVersion());
    }

    private static Instant until(CommitmentView view, CommitmentRow row) {
        var until = view.dueAt();
        if (until == null) {
            var clock = row.commitment().clock();
            until = clock instanceof Ended ended ? ended.at() : view.asOf();
        }
        return until.isBefore(view.startedAt()) ? view.startedAt() : until;
    }

    /** Pauses within the span; one that lasts, lasts to its end. */
    private static List<Pause> spans(List<PauseNote> notes, Instant from, Instant until) {
        return notes.stream()
                .map(note -> new Pause(
                        within(note.from(), from, until), within(note.to() == null ? until : note.to(), from, until)))
                .toList();
    }

    private static Instant within(Instant moment, Instant from, Instant until) {
        if (moment.isBefore(from)) {
            return from;
        }
        return moment.isAfter(until) ? until : moment;
    }

    private List<MonthDay> monthDays(CommitmentRow row) {
        var day = row.commitment().day();
        return day == null
                ? List.of()
                : new WorkingDays(calendarOf(row)).countOf(day.month().plusMonths(1), day.number());
    }

    /** The zones of both sides: the same moment is another time of day for the party that promises and for the one that asks. */
    private List<DeskZone> zones(CommitmentRow row, Instant at) {
        var party = row.commitment().party();
        var asking = viewer.get().actingParty();
        return Stream.of(party, asking)
                .distinct()
                .flatMap(side -> agreements.arrangements().findCalendarOf(side, Purpose.OFFICE, at).stream()
                        .map(code -> new DeskZone(
                                side, calendars.latest(code).zoneAt(at).getId())))
                .toList();
    }
}

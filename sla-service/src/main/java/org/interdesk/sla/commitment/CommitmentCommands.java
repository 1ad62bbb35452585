package org.interdesk.sla.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interdesk.sla.agreement.AgreementQueries;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.casefile.CaseFileCommands.Received;
import org.interdesk.sla.casefile.CaseFileQueries;
import org.interdesk.sla.commitment.model.CaseClocks;
import org.interdesk.sla.commitment.model.ClockRules;
import org.interdesk.sla.commitment.model.Commitment;
import org.interdesk.sla.commitment.store.CommitmentRow;
import org.interdesk.sla.commitment.store.Commitments;
import org.jspecify.annotations.Nullable;

/** What changes commitments: facts of their subject, and time. */
@ApplicationScoped
@Transactional
public class CommitmentCommands {

    private final Commitments commitments;
    private final CommitmentNews news;
    private final AgreementQueries agreements;
    private final CalendarQueries calendars;
    private final CaseFileQueries cases;

    CommitmentCommands(
            Commitments commitments,
            CommitmentNews news,
            AgreementQueries agreements,
            CalendarQueries calendars,
            CaseFileQueries cases) {
        this.commitments = commitments;
        this.news = news;
        this.agreements = agreements;
        this.calendars = calendars;
        this.cases = cases;
    }

    /** Applies a fact to the clocks of its case, and tells what that brought about. */
    public void follow(Received received) {
        var fact = received.fact();
        List<Commitment> known = received.before() == null ? List.of() : lock(fact.ticketId());
        var clocks = new CaseClocks(known, CaseTerms.of(fact, agreements.arrangements(), calendars));
        ClockRules.apply(clocks, received.before(), fact);
        keep(known, clocks, Circumstances.of(fact), received.live());
    }

    /**
     * Moves the clocks of a subject of another service, and tells what that brought about.
     *
     * @param live whether its clocks run by the present moment and not by the watermark of an import session
     */
    public void move(UUID subject, Consumer<CaseClocks> moves, Circumstances around, boolean live) {
        var known = lock(subject);
        var clocks = new CaseClocks(known, new CaseTerms(Optional.empty(), agreements.arrangements(), calendars));
        moves.accept(clocks);
        keep(known, clocks, around, live);
    }

    private List<Commitment> lock(UUID subject) {
        return commitments.lockOf(subject).stream()
                .map(CommitmentRow::commitment)
                .toList();
    }

    private void keep(List<Commitment> known, CaseClocks clocks, Circumstances around, boolean live) {
        var before = new HashSet<>(known);
        var ids = known.stream().map(Commitment::id).collect(Collectors.toSet());
        var changed = clocks.commitments().stream()
                .filter(commitment -> !before.contains(commitment))
                .collect(Collectors.partitioningBy(commitment -> ids.contains(commitment.id())));
        commitments.make(changed.getOrDefault(false, List.of()), around.importSession(), live, this::calendarOf);
        commitments.keep(changed.getOrDefault(true, List.of()), this::calendarOf);
        news.tell(clocks.changes(), around);
    }

    /**
     * Fires what passed before a moment, for commitments that run by the present or by the watermark of one import session.
     *
     * @param session null for those that run by the present
     * @param most how many commitments to look after in this transaction
     * @return how many were looked after; fewer than {@code most} means that nothing is left
     */
    public int firePassed(@Nullable UUID session, Instant before, int most) {
        var rows = commitments.lockPassed(session, before, most);
        var parties = cases.parties(
                rows.stream().map(row -> row.commitment().subject().id()).collect(Collectors.toSet()));
        var terms = new CaseTerms(Optional.empty(), agreements.arrangements(), calendars);
        var changed = new ArrayList<Commitment>();
        var told = new ArrayList<CommitmentNews.Item>();
        for (var row : rows) {
            var clocks = new CaseClocks(List.of(row.commitment()), terms);
            clocks.catchUp(before);
            changed.addAll(clocks.commitments());
            var around = Circumstances.of(
                    row, parties.getOrDefault(row.commitment().subject().id(), Set.of()));
            clocks.changes().forEach(change -> told.add(new CommitmentNews.Item(change, around)));
        }
        commitments.keep(changed, this::calendarOf);
        news.tell(told);
        return rows.size();
    }

    /** Tells whether {@link #firePassed} would find anything in an import session. */
    public boolean hasPassed(UUID session, Instant before) {
        return commitments.hasPassed(session, before);
    }

    /** Ends the time of a watermark: the commitments of a completed session run by the present moment. */
    public void goLive(UUID session) {
        commitments.goLive(session);
    }

    private WorkingCalendar calendarOf(Commitment commitment) {
        return calendars.calendar(commitment.calendar(), commitment.calendarVersion());
    }
}

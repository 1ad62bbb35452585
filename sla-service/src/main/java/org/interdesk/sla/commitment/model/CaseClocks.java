package org.interdesk.sla.commitment.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.sla.agreement.model.Target;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.calendar.model.WorkingTime;
import org.interdesk.sla.commitment.model.Change.What;
import org.interdesk.sla.commitment.model.Clock.Ended;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.interdesk.sla.commitment.model.Clock.Paused;
import org.interdesk.sla.commitment.model.Clock.Running;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one subject while one fact is applied to them; collects what changed, in the order in which it is published.
 *
 * <p>Holds the moves; which move when is decided by {@link ClockRules} for cases, and by what their owners tell for other subjects. Not for
 * more than one thread, not kept.
 */
public final class CaseClocks {

    private final Map<UUID, Commitment> commitments = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Terms terms;

    public CaseClocks(List<Commitment> commitments, Terms terms) {
        commitments.forEach(commitment -> this.commitments.put(commitment.id(), commitment));
        this.terms = terms;
    }

    /** All promises about the subject as they stand. */
    public List<Commitment> commitments() {
        return List.copyOf(commitments.values());
    }

    /** What happened since this object was made. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /**
     * Fires every threshold whose moment has passed, in the order of these moments. A moment that is exactly reached has not passed.
     */
    public void catchUp(Instant now) {
        var fired = new ArrayList<Change>();
        for (var commitment : commitments()) {
            var current = commitment;
            for (var change = fire(current, now); change != null; change = fire(current, now)) {
                fired.add(change);
                current = change.after();
            }
        }
        fired.stream().sorted(Comparator.comparing(Change::at)).forEach(this::record);
    }

    private @Nullable Change fire(Commitment commitment, Instant now) {
        if (!(commitment.clock() instanceof Running running)) {
            return null;
        }
        var mark = running.nextMark(timeOf(commitment));
        if (mark == null || !mark.at().isBefore(now)) {
            return null;
        }
        var what = mark.percent() == 100 ? What.BREACHED : What.AT_RISK;
        return new Change(commitment, commitment.moved(running.fired(mark)), what, mark.at(), mark.percent());
    }

    Terms terms() {
        return terms;
    }

    List<Commitment> ofKind(String kind) {
        return commitments.values().stream()
                .filter(commitment -> commitment.kind().equals(kind))
                .toList();
    }

    /** The promise that was made on an occasion. */
    public Optional<Commitment> find(String occasion) {
        return commitments.values().stream()
                .filter(commitment -> commitment.occasion().equals(occasion))
                .findFirst();
    }

    Optional<Commitment> find(UUID subject, String kind, String party, String occasion) {
        return Optional.ofNullable(commitments.get(Commitment.idOf(subject, kind, party, occasion)));
    }

    /** Makes a promise, if the agreement has one of this kind. */
    void start(Subject subject, String kind, String party, String occasion, @Nullable String priority, Instant at) {
        terms.rule(kind, priority)
                .ifPresent(rule -> promise(subject, party, occasion, priority, rule, rule.target(), at));
    }

    /**
     * Makes a promise under a line of an agreement; nothing happens if it was made before.
     *
     * @param target the line's target, known in full
     */
    public void promise(
            Subject subject,
            String party,
            String occasion,
            @Nullable String priority,
            TargetRule rule,
            Target target,
            Instant at) {
        var id = Commitment.idOf(subject.id(), rule.kind(), party, occasion);
        if (commitments.containsKey(id)) {
            return;
        }
        var calendar = terms.desk(party, rule.purpose(), at);
        var clock = Clock.start(at, target, rule.thresholds(), calendar);
        var made = new Commitment(
                id,
                subject,
                rule.kind(),
                party,
                occasion,
                priority,
                priority,
                calendar.code(),
                calendar.version(),
                target instanceof Target.DayAfter day ? day : null,
                clock,
                List.of(),
                1);
        record(new Change(null, made, What.STARTED, at, 0));
    }

    /** Stops counting, or notes that a pause goes on for another reason. */
    void pause(UUID id, PauseNote cause) {
        var commitment = current(id);
        if (commitment.clock() instanceof Running running) {
            var right = corrected(commitment, running, cause.from());
            var paused = right.pause(cause.from(), timeOf(commitment));
            moved(current(id), paused, commitment.pausesWith(cause), What.PAUSED, cause.from());
        } else if (commitment.clock() instanceof Paused) {
            var open = commitment.openPause();
            if (open == null || !open.sameCause(cause)) {
                commitments.put(id, commitment.explained(commitment.pausesWith(cause)));
            }
        }
    }

    void resume(UUID id, Instant at) {
        var commitment = current(id);
        if (commitment.clock() instanceof Paused paused) {
            var running = paused.resume(at, timeOf(commitment));
            moved(commitment, running, commitment.pausesUntil(running.since()), What.RESUMED, at);
        }
    }

    /** Ends a promise by a reported fact; nothing happens to one that has ended. */
    public void end(UUID id, Outcome outcome, Instant at) {
        var commitment = current(id);
        if (commitment.clock() instanceof Running running) {
            var ended = corrected(commitment, running, at).end(outcome, at);
            moved(current(id), ended, commitment.pauses(), whatOf(outcome), at);
        } else if (commitment.clock() instanceof Paused paused) {
            var ended = paused.end(outcome, at, timeOf(commitment));
            moved(commitment, ended, commitment.pausesUntil(at), whatOf(outcome), at);
        }
    }

    /** Ends a promise because its time ran out; the breach that caused it stands. */
    public void lapse(UUID id, Outcome outcome, Instant at) {
        var commitment = current(id);
        if (commitment.clock() instanceof Running running) {
            moved(commitment, running.end(outcome, at), commitment.pauses(), whatOf(outcome), at);
        }
    }

    /** Ends anew what time had ended: the report counts, and what time did becomes visible as withdrawn (domain 3.14). */
    public void supersede(UUID id, Outcome outcome, Instant at) {
        var commitment = current(id);
        if (commitment.clock() instanceof Ended ended) {
            commitments.put(id, commitment.restored(ended.undo()));
        }
        end(id, outcome, at);
    }

    /**
     * Goes on with a promise that time had ended, as if it had not (domain 3.14). The breach stands if its moment was before the report;
     * otherwise it is withdrawn and the due moment is still to come.
     */
    void goOn(UUID id, Instant at) {
        var commitment = current(id);
        if (commitment.clock() instanceof Ended ended && ended.undo() instanceof Running running) {
            var restored = commitment.restored(running);
            if (corrected(restored, running, at).equals(running)) {
                moved(restored, running, restored.pauses(), What.RESUMED, at);
            }
        }
    }

    /** Continues an ended promise from the reopening on; it is paused until somebody resumes it. */
    void reopen(UUID id, Instant at, PauseNote cause) {
        var commitment = current(id);
        if (commitment.clock() instanceof Ended ended) {
            var notes = new ArrayList<>(commitment.pauses());
            notes.add(new PauseNote(ended.at(), at, PauseNote.RESOLVED, cause.party(), cause.actor()));
            notes.add(cause);
            moved(commitment, ended.reopen(timeOf(commitment)), notes, What.PAUSED, at);
        }
    }

    /** Continues an ended promise at once. */
    public void reopenAndResume(UUID id, Instant at, @Nullable String party, @Nullable String actor) {
        var commitment = current(id);
        if (commitment.clock() instanceof Ended ended) {
            var notes = new ArrayList<>(commitment.pauses());
            notes.add(new PauseNote(ended.at(), at, PauseNote.RESOLVED, party, actor));
            var running = ended.reopen(timeOf(commitment)).resume(at, timeOf(commitment));
            moved(commitment, running, notes, What.RESUMED, at);
        }
    }

    /** Follows a change of priority, if the agreement has a line for it. */
    void retarget(UUID id, @Nullable String priority, Instant at) {
        terms.rule(current(id).kind(), priority).ifPresent(rule -> retarget(id, priority, rule, at));
    }

    /** Goes on under another line of an agreement; keeps start, used time and pauses (domain 3.10). */
    public void retarget(UUID id, @Nullable String priority, TargetRule rule, Instant at) {
        var commitment = current(id);
        if (!commitment.isOpen()) {
            return;
        }
        var time = terms.calendar(commitment.calendar(), commitment.calendarVersion());
        var target =
                targetOf(commitment, rule).seconds(commitment.clock().gauge().startedAt(), time);
        var changed = commitment.prioritised(priority);
        if (target == commitment.clock().gauge().targetSeconds()) {
            commitments.put(id, changed);
        } else if (commitment.clock() instanceof Running running) {
            moved(
                    changed,
                    running.retarget(target, rule.thresholds(), at, time),
                    changed.pauses(),
                    What.RETARGETED,
                    at);
        } else if (commitment.clock() instanceof Paused paused) {
            moved(changed, paused.retarget(target, rule.thresholds()), changed.pauses(), What.RETARGETED, at);
        }
    }

    private static Target targetOf(Commitment commitment, TargetRule rule) {
        return commitment.day() == null
                ? rule.target()
                : rule.target().about(commitment.day().month());
    }

    private Running corrected(Commitment commitment, Running running, Instant at) {
        var right = running.corrected(at, timeOf(commitment));
        if (running.gauge().breachedAt() != null && right.gauge().breachedAt() == null) {
            moved(commitment, right, commitment.pauses(), What.BREACH_WITHDRAWN, at);
        }
        return right;
    }

    private void moved(Commitment from, Clock to, List<PauseNote> notes, What what, Instant at) {
        record(new Change(from, from.moved(to, notes), what, at, 0));
    }

    private void record(Change change) {
        commitments.put(change.after().id(), change.after());
        changes.add(change);
    }

    private Commitment current(UUID id) {
        var commitment = commitments.get(id);
        if (commitment == null) {
            throw new IllegalArgumentException("the subject has no commitment " + id);
        }
        return commitment;
    }

    private WorkingTime timeOf(Commitment commitment) {
        return terms.calendar(commitment.calendar(), commitment.calendarVersion());
    }

    private static What whatOf(Outcome outcome) {
        return outcome == Outcome.FULFILLED ? What.FULFILLED : What.CANCELLED;
    }
}

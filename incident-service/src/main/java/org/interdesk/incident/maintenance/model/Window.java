package org.interdesk.incident.maintenance.model;

import static org.interdesk.incident.obligation.model.ObligationKind.MAINTENANCE_CONSENT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.maintenance.model.PeriodRefused.Reason;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.obligation.model.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * A planned interruption that the parties it touches agree on (domain, section 5).
 *
 * <pre>
 *   PROPOSED ──all consent, or are silent──▶ AGREED ──its start──▶ RUNNING ──its end, or earlier──▶ COMPLETED
 *      │  ▲                                    ▲
 *   objection │ objector consents              │ Commission upholds
 *      ▼  │                                    │
 *   DISPUTED ──────────────────────────────────┘
 *   PROPOSED, AGREED, DISPUTED ──cancel──▶ CANCELLED ◀──Commission refuses── DISPUTED
 * </pre>
 *
 * <p>A change of the period voids every answer: all touched parties are asked anew. An urgent window may be started by its
 * owner before everybody has answered, but never while it is disputed.
 */
public final class Window {

    /** How long after its start a window may still be declared. */
    public static final Duration BACKDATING = Duration.ofHours(48);

    private final WindowDraft draft;
    private final List<Happened> happened = new ArrayList<>();

    public Window(WindowFacts facts) {
        this.draft = new WindowDraft(facts);
    }

    /**
     * Declares a window in the name of the acting party. Where it touches nobody else it is agreed at once.
     *
     * @param touched the parties to be asked, without the declaring one
     * @throws PeriodRefused if it starts more than 48 hours before the act
     */
    public static Window declare(
            UUID id, WindowNumber number, Proposal said, List<String> touched, LeadTime leadTime, Act act) {
        requireNotTooFarBack(said.period(), act);
        Window window = new Window(new WindowFacts(
                id,
                number,
                0,
                act.partyOrNobody(),
                said.impact(),
                leadTime.urgency(act.at(), said.period().startsAt()),
                leadTime,
                WindowState.PROPOSED,
                said.title(),
                said.description(),
                said.components(),
                said.named(),
                said.period(),
                List.of(),
                Obligations.none(id),
                act.at(),
                null,
                null,
                act.at()));
        touched.forEach(party -> window.ask(party, act));
        window.happen(Happening.DECLARED, act, null, Map.of("touched", touched));
        window.settle(act);
        return window;
    }

    public WindowFacts facts() {
        return draft.facts();
    }

    /** Lists what happened since this object was made, in order. */
    public List<Happened> happened() {
        return List.copyOf(happened);
    }

    /** Names what a party can do as the window stands. */
    public Set<WindowMove> open(String party) {
        return OpenMoves.of(draft, party);
    }

    /** Consents for the acting party; who had objected takes that back by it. */
    public void consent(Act act, @Nullable String comment) {
        require(WindowMove.CONSENT, act);
        String party = act.partyOrNobody();
        draft.consents.computeIfPresent(party, (code, consent) -> consent.given(act.at(), act.actor()));
        answered(party, act);
        happen(Happening.CONSENT_GIVEN, act, comment, Map.of());
        settle(act);
    }

    /** Objects for the acting party, which takes the window to the Commission. */
    public void object(Act act, String reason) {
        require(WindowMove.OBJECT, act);
        String party = act.partyOrNobody();
        draft.consents.computeIfPresent(party, (code, consent) -> consent.refused(reason, act.at(), act.actor()));
        answered(party, act);
        happen(Happening.OBJECTION_RAISED, act, reason, Map.of());
        settle(act);
    }

    /**
     * Lets silence count as consent.
     *
     * @param act the effect of time, at the due instant
     * @param obligation the answer that was owed and is overdue
     * @return false, with nothing changed, if that answer is not owed any more
     */
    public boolean deemConsent(Act act, UUID obligation) {
        String party = draft.obligations
                .find(obligation)
                .filter(one -> one.isOpen() && one.kind() == MAINTENANCE_CONSENT)
                .map(Obligation::party)
                .orElse(null);
        if (party == null) {
            return false;
        }
        draft.consents.computeIfPresent(party, (code, consent) -> consent.deemed(act.at()));
        draft.obligations = draft.obligations.cancel(MAINTENANCE_CONSENT, party, act.at());
        happen(Happening.CONSENT_DEEMED, act, null, Map.of("silent", party));
        settle(act);
        return true;
    }

    /**
     * Moves, shortens or lengthens the window. All answers are void, and whether it is scheduled or urgent is judged anew.
     *
     * @throws PeriodRefused if it would become longer although less than the lead time is left before its present start, if it
     *     would start more than 48 hours before the act, or if nothing would change
     */
    public void change(Act act, Period to, LeadTime inForce, String reason) {
        require(WindowMove.CHANGE, act);
        Period from = draft.period;
        if (to.equals(from)) {
            throw new PeriodRefused(Reason.UNCHANGED);
        }
        if (to.duration().compareTo(from.duration()) > 0 && inForce.isInside(act.at(), from.startsAt())) {
            throw new PeriodRefused(Reason.EXTENDED_INSIDE_LEAD_TIME);
        }
        requireNotTooFarBack(to, act);
        draft.period = to;
        draft.leadTime = inForce;
        draft.urgency = inForce.urgency(act.at(), to.startsAt());
        draft.state = WindowState.PROPOSED;
        draft.obligations = draft.obligations.cancelAll(MAINTENANCE_CONSENT, act.at());
        List.copyOf(draft.consents.keySet()).forEach(party -> ask(party, act));
        happen(
                Happening.MOVED,
                act,
                reason,
                Map.of(
                        "startedAt",
                        from.startsAt().toString(),
                        "endedAt",
                        from.endsAt().toString()));
        settle(act);
    }

    /** Begins the work, within the period that was declared. */
    public void start(Act act, @Nullable String comment) {
        require(WindowMove.START, act);
        if (!draft.period.contains(act.at())) {
            throw refused(WindowMove.START, act);
        }
        begin(act, comment);
    }

    /** Ends the work, at the planned end or earlier. */
    public void complete(Act act, @Nullable String comment) {
        require(WindowMove.COMPLETE, act);
        end(act, comment);
    }

    public void cancel(Act act, String reason) {
        require(WindowMove.CANCEL, act);
        draft.state = WindowState.CANCELLED;
        draft.obligations = draft.obligations.cancelAll(MAINTENANCE_CONSENT, act.at());
        happen(Happening.CANCELLED, act, reason, Map.of());
    }

    /** Decides a dispute. Nobody is asked any more. */
    public void decide(Act act, Verdict verdict, String reason) {
        require(WindowMove.DECIDE, act);
        draft.state = verdict == Verdict.UPHELD ? WindowState.AGREED : WindowState.CANCELLED;
        draft.obligations = draft.obligations.cancelAll(MAINTENANCE_CONSENT, act.at());
        happen(Happening.DISPUTE_DECIDED, act, reason, Map.of("verdict", verdict.name()));
    }

    /**
     * Lets the time that was agreed have its effect: an agreed window begins at its start, a running one ends at its end. A
     * window that was agreed on late does both at once, as of its own moments.
     *
     * @return false if nothing was to be done
     */
    public boolean passTime(Instant now) {
        int before = happened.size();
        if (draft.state == WindowState.AGREED && !now.isBefore(draft.period.startsAt())) {
            begin(Act.automatic(draft.period.startsAt(), now), null);
        }
        if (draft.state == WindowState.RUNNING && !now.isBefore(draft.period.endsAt())) {
            end(Act.automatic(draft.period.endsAt(), now), null);
        }
        return happened.size() > before;
    }

    private void begin(Act act, @Nullable String comment) {
        draft.state = WindowState.RUNNING;
        draft.beganAt = act.at();
        draft.obligations = draft.obligations.cancelAll(MAINTENANCE_CONSENT, act.at());
        happen(Happening.STARTED, act, comment, Map.of());
    }

    private void end(Act act, @Nullable String comment) {
        draft.state = WindowState.COMPLETED;
        draft.endedAt = act.at().isAfter(draft.period.endsAt()) ? draft.period.endsAt() : act.at();
        happen(Happening.COMPLETED, act, comment, Map.of());
    }

    private void ask(String party, Act act) {
        draft.consents.put(party, Consent.asked(party));
        draft.obligations = draft.obligations.owe(MAINTENANCE_CONSENT, party, null, act.at());
    }

    private void answered(String party, Act act) {
        draft.obligations = draft.obligations.fulfil(MAINTENANCE_CONSENT, party, act.at());
    }

    private void settle(Act act) {
        if (draft.anyAnswers(Consent.Answer.OBJECTED)) {
            if (draft.state != WindowState.DISPUTED) {
                draft.state = WindowState.DISPUTED;
                happen(Happening.DISPUTED, act, null, Map.of());
            }
        } else if (draft.anyAnswers(Consent.Answer.PENDING)) {
            draft.state = WindowState.PROPOSED;
        } else {
            draft.state = WindowState.AGREED;
            happen(Happening.AGREED, act, null, Map.of());
        }
    }

    private static void requireNotTooFarBack(Period period, Act act) {
        if (period.startsAt().isBefore(act.at().minus(BACKDATING))) {
            throw new PeriodRefused(Reason.TOO_FAR_BACK);
        }
    }

    private void require(WindowMove move, Act act) {
        if (!open(act.partyOrNobody()).contains(move)) {
            throw refused(move, act);
        }
    }

    private MoveRefused refused(WindowMove move, Act act) {
        return new MoveRefused(move, draft.state.name(), open(act.partyOrNobody()));
    }

    private void happen(Happening kind, Act act, @Nullable String text, Map<String, Object> detail) {
        draft.version++;
        draft.changedAt = act.at().isAfter(draft.changedAt) ? act.at() : draft.changedAt;
        happened.add(new Happened(kind, act, text, detail, draft.facts()));
    }
}

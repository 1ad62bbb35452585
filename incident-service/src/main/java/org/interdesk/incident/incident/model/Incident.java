package org.interdesk.incident.incident.model;

import static org.interdesk.incident.obligation.model.ObligationKind.NEXT_UPDATE;
import static org.interdesk.incident.obligation.model.ObligationKind.NOTICE_ACKNOWLEDGEMENT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.Obligations;
import org.interdesk.incident.story.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An event that breaks or may break the working of a system, and who must know of it (domain, section 5).
 *
 * <pre>
 *   INVESTIGATING ⇄ IDENTIFIED ⇄ MONITORING      (any order, as the owner learns more)
 *         │              │            │
 *         └──────────────┴────────────┴──resolve──▶ RESOLVED ──reopen──▶ INVESTIGATING
 * </pre>
 *
 * <p>Its owner is the party that declared it. Every touched party has a {@link Notice} and owes its acknowledgement from the
 * moment it is told until the incident is resolved. While it is open the owner owes a word on how it goes; each update that
 * the parties can read fulfils that and lets the next one be owed.
 */
public final class Incident {

    private final IncidentDraft draft;
    private final List<Happened> happened = new ArrayList<>();

    public Incident(IncidentFacts facts) {
        this.draft = new IncidentDraft(facts);
    }

    /**
     * Declares an incident in the name of the acting party.
     *
     * @param touched the parties to be told, without the declaring one
     */
    public static Incident declare(UUID id, IncidentNumber number, Declaration said, List<String> touched, Act act) {
        String owner = act.partyOrNobody();
        Map<String, String> ownNumbers = said.ownNumber() == null ? Map.of() : Map.of(owner, said.ownNumber());
        Incident incident = new Incident(new IncidentFacts(
                id,
                number,
                0,
                owner,
                said.kind(),
                said.severity(),
                said.impact(),
                Stage.INVESTIGATING,
                said.title(),
                said.description(),
                said.ticket(),
                said.components(),
                said.named(),
                List.of(),
                ownNumbers,
                Obligations.none(id),
                said.startedAt(),
                act.at(),
                null,
                act.at()));
        touched.forEach(party -> incident.tell(party, act));
        incident.oweUpdate(act);
        incident.happen(Happening.DECLARED, act, null, Map.of("touched", touched));
        return incident;
    }

    public IncidentFacts facts() {
        return draft.facts();
    }

    /** Lists what happened since this object was made, in order. */
    public List<Happened> happened() {
        return List.copyOf(happened);
    }

    /** Names what a party can do as the incident stands. */
    public Set<IncidentMove> open(String party) {
        Set<IncidentMove> moves = EnumSet.of(IncidentMove.POST_UPDATE, IncidentMove.NOTE_OWN_NUMBER);
        boolean lasts = draft.stage.isOpen();
        if (party.equals(draft.owner)) {
            moves.addAll(
                    lasts
                            ? EnumSet.of(
                                    IncidentMove.PROGRESS,
                                    IncidentMove.RESOLVE,
                                    IncidentMove.REASSESS,
                                    IncidentMove.RESCOPE,
                                    IncidentMove.NOTE_PHONE_CALL)
                            : EnumSet.of(IncidentMove.REOPEN));
        }
        standing(party).ifPresent(notice -> {
            if (notice.readAt() == null) {
                moves.add(IncidentMove.READ);
            }
            if (notice.acknowledgedAt() == null && lasts) {
                moves.add(IncidentMove.ACKNOWLEDGE);
            }
        });
        return moves;
    }

    /** Says how it goes, to the parties or to the own desk alone. Only the owner's word to the parties counts as its update. */
    public void post(Act act, String text, Visibility visibility) {
        require(IncidentMove.POST_UPDATE, act);
        if (visibility == Visibility.DESK) {
            happen(Happening.NOTE_ADDED, act, text, Visibility.DESK, Map.of());
            return;
        }
        if (act.isBy(draft.owner)) {
            updateGiven(act);
        }
        happen(Happening.UPDATE_POSTED, act, text, Map.of());
    }

    /** Moves between the stages before the resolution; going back is allowed. */
    public void progress(Act act, Stage to, String text) {
        require(IncidentMove.PROGRESS, act);
        if (to == draft.stage || !to.isOpen()) {
            throw refused(IncidentMove.PROGRESS, act);
        }
        Stage from = draft.stage;
        draft.stage = to;
        updateGiven(act);
        happen(Happening.PROGRESSED, act, text, Map.of("from", from.name(), "to", to.name()));
    }

    /** Ends the incident; nobody needs to acknowledge it any more. */
    public void resolve(Act act, String text) {
        require(IncidentMove.RESOLVE, act);
        draft.stage = Stage.RESOLVED;
        draft.resolvedAt = act.at();
        draft.obligations = draft.obligations
                .fulfil(NEXT_UPDATE, draft.owner, act.at())
                .cancelAll(NOTICE_ACKNOWLEDGEMENT, act.at());
        happen(Happening.RESOLVED, act, text, Map.of());
    }

    /** Takes the incident up again. Who had not acknowledged it owes that anew. */
    public void reopen(Act act, String reason) {
        require(IncidentMove.REOPEN, act);
        draft.stage = Stage.INVESTIGATING;
        draft.resolvedAt = null;
        draft.notices.values().stream()
                .filter(notice -> notice.stands() && notice.acknowledgedAt() == null)
                .forEach(notice -> oweAcknowledgement(notice.party(), act));
        oweUpdate(act);
        happen(Happening.REOPENED, act, reason, Map.of());
    }

    /** Judges anew how grave it is. What is owed keeps its beginning and gets another level (domain, rule 3.10). */
    public void reassess(Act act, Level severity, Impact impact, String reason) {
        require(IncidentMove.REASSESS, act);
        Map<String, Object> detail = Map.of(
                "severityBefore", draft.severity.name(),
                "severity", severity.name(),
                "impactBefore", draft.impact.name(),
                "impact", impact.name());
        draft.severity = severity;
        draft.impact = impact;
        draft.obligations = draft.obligations.at(severity);
        happen(Happening.REASSESSED, act, reason, detail);
    }

    /**
     * Says anew what is touched. Parties that come in are told; those that fall out see the incident no longer.
     *
     * @param touched the parties to be told, without the owner
     */
    public void rescope(Act act, List<String> components, List<String> named, List<String> touched, String reason) {
        require(IncidentMove.RESCOPE, act);
        List<String> before = draft.notices.values().stream()
                .filter(Notice::stands)
                .map(Notice::party)
                .toList();
        List<String> added =
                touched.stream().filter(party -> !before.contains(party)).toList();
        List<String> removed =
                before.stream().filter(party -> !touched.contains(party)).toList();
        draft.components = List.copyOf(components);
        draft.named = List.copyOf(named);
        added.forEach(party -> tell(party, act));
        removed.forEach(party -> {
            draft.obligations = draft.obligations.cancel(NOTICE_ACKNOWLEDGEMENT, party, act.at());
            draft.notices.computeIfPresent(party, (code, notice) -> notice.withdrawn(act.at()));
        });
        happen(Happening.RESCOPED, act, reason, Map.of("added", added, "removed", removed));
    }

    /** Notes the number that the acting desk keeps for the incident in its own system. */
    public void noteOwnNumber(Act act, String number) {
        require(IncidentMove.NOTE_OWN_NUMBER, act);
        draft.ownNumbers.put(act.partyOrNobody(), number);
        happen(Happening.OWN_NUMBER_NOTED, act, null, Map.of("number", number));
    }

    /** Notes that the acting party has looked at its notice; that is no acknowledgement. */
    public void read(Act act) {
        require(IncidentMove.READ, act);
        draft.notices.computeIfPresent(act.partyOrNobody(), (party, notice) -> notice.read(act.at()));
        happen(Happening.NOTICE_READ, act, null, Map.of());
    }

    /** Confirms for the acting party that it knows. */
    public void acknowledge(Act act) {
        require(IncidentMove.ACKNOWLEDGE, act);
        String party = act.partyOrNobody();
        draft.notices.computeIfPresent(party, (code, notice) -> notice.acknowledged(act.at(), act.actor()));
        draft.obligations = draft.obligations.fulfil(NOTICE_ACKNOWLEDGEMENT, party, act.at());
        happen(Happening.NOTICE_ACKNOWLEDGED, act, null, Map.of());
    }

    /**
     * Notes that a party was called by telephone; it still owes its acknowledgement.
     *
     * @throws MoveRefused also if the party has no notice that stands
     */
    public void notePhoneCall(Act act, String party, String note) {
        require(IncidentMove.NOTE_PHONE_CALL, act);
        if (standing(party).isEmpty()) {
            throw refused(IncidentMove.NOTE_PHONE_CALL, act);
        }
        draft.notices.computeIfPresent(party, (code, notice) -> notice.phoned(act.at()));
        happen(Happening.NOTICE_PHONED, act, note, Map.of("called", party));
    }

    private Optional<Notice> standing(String party) {
        return Optional.ofNullable(draft.notices.get(party)).filter(Notice::stands);
    }

    private void tell(String party, Act act) {
        draft.notices.put(party, Notice.sent(party, act.at()));
        oweAcknowledgement(party, act);
    }

    private void oweAcknowledgement(String party, Act act) {
        draft.obligations = draft.obligations.owe(NOTICE_ACKNOWLEDGEMENT, party, draft.severity, act.at());
    }

    private void updateGiven(Act act) {
        if (draft.stage.isOpen()) {
            draft.obligations = draft.obligations.fulfil(NEXT_UPDATE, draft.owner, act.at());
            oweUpdate(act);
        }
    }

    private void oweUpdate(Act act) {
        draft.obligations = draft.obligations.owe(NEXT_UPDATE, draft.owner, draft.severity, act.at());
    }

    private void require(IncidentMove move, Act act) {
        if (!open(act.partyOrNobody()).contains(move)) {
            throw refused(move, act);
        }
    }

    private MoveRefused refused(IncidentMove move, Act act) {
        return new MoveRefused(move, draft.stage.name(), open(act.partyOrNobody()));
    }

    private void happen(Happening kind, Act act, @Nullable String text, Map<String, Object> detail) {
        happen(kind, act, text, Visibility.PARTIES, detail);
    }

    private void happen(
            Happening kind, Act act, @Nullable String text, Visibility visibility, Map<String, Object> detail) {
        draft.version++;
        draft.changedAt = act.at();
        happened.add(new Happened(kind, act, text, visibility, detail, draft.facts()));
    }
}

package org.interdesk.replay.plan;

import static org.interdesk.replay.plan.Verb.ACCEPT;
import static org.interdesk.replay.plan.Verb.ACCEPT_OFFER;
import static org.interdesk.replay.plan.Verb.ASSIGN;
import static org.interdesk.replay.plan.Verb.CANCEL;
import static org.interdesk.replay.plan.Verb.CONFIRM;
import static org.interdesk.replay.plan.Verb.NOTE;
import static org.interdesk.replay.plan.Verb.OFFER;
import static org.interdesk.replay.plan.Verb.REGISTER;
import static org.interdesk.replay.plan.Verb.REOPEN;
import static org.interdesk.replay.plan.Verb.RESOLVE;
import static org.interdesk.replay.plan.Verb.RESUME;
import static org.interdesk.replay.plan.Verb.RETURN_TO_QUEUE;
import static org.interdesk.replay.plan.Verb.WAIT;
import static org.interdesk.replay.plan.Verb.WITHDRAW_OFFER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as the REST contract describes it, small enough to plan with.
 *
 * <p>Each method is one call of the API: it checks that the call is legal, remembers what it does to the case,
 * and adds it to the actions of the row being planned. Automatic effects (an offer that timed out, a resolved
 * case that closed itself) are not simulated: in a ticket of an import session a report supersedes them.
 */
final class SimulatedCase {

    private final String registrant;
    private final Set<String> members = new LinkedHashSet<>();
    private final List<Action> actions = new ArrayList<>();

    private Phase phase = Phase.UNREGISTERED;
    private String holder;
    private @Nullable String formerHolder;
    private @Nullable String offeredTo;
    private String team = "";
    private boolean responded;

    SimulatedCase(String registrant) {
        this.registrant = registrant;
        this.holder = registrant;
        members.add(registrant);
    }

    Phase phase() {
        return phase;
    }

    String holder() {
        return holder;
    }

    String registrant() {
        return registrant;
    }

    @Nullable
    String formerHolder() {
        return formerHolder;
    }

    @Nullable
    String offeredTo() {
        return offeredTo;
    }

    String team() {
        return team;
    }

    /** The actions since the last call of this method. */
    List<Action> drain() {
        var drained = List.copyOf(actions);
        actions.clear();
        return drained;
    }

    void register(Instant at, Map<String, Object> body, String forTeam, boolean withResponse) {
        require(phase == Phase.UNREGISTERED, "already registered");
        phase = Phase.QUEUED;
        team = forTeam;
        add(responding(new Action(REGISTER, registrant, at, body), withResponse));
    }

    void accept(Instant at, String byTeam, boolean withResponse) {
        requireOpen();
        phase = Phase.WORKED_ON;
        team = byTeam;
        add(responding(Action.of(ACCEPT, holder, at).with("team", byTeam), withResponse));
    }

    void assign(Instant at, String toTeam) {
        requireOpen();
        team = toTeam;
        phase = phase == Phase.WAITING ? Phase.WORKED_ON : phase;
        add(Action.of(ASSIGN, holder, at).with("team", toTeam));
    }

    void routeOffer(Instant at, String toTeam) {
        add(Action.of(ASSIGN, pendingOffer(), at).with("team", toTeam));
    }

    void returnToQueue(Instant at, String forTeam, String reason) {
        requireOpen();
        phase = Phase.QUEUED;
        team = forTeam;
        add(Action.of(RETURN_TO_QUEUE, holder, at).with("team", forTeam).with("reason", reason));
    }

    void waitFor(Instant at, String whom, @Nullable String party, String reason) {
        requireOpen();
        phase = Phase.WAITING;
        var action = Action.of(WAIT, holder, at).with("for", whom);
        add((party == null ? action : action.with("party", party)).with("reason", reason));
    }

    void resume(Instant at) {
        require(phase == Phase.WAITING, "does not wait");
        phase = Phase.WORKED_ON;
        add(Action.of(RESUME, holder, at));
    }

    void offer(Instant at, String to, String toTeam, String reason) {
        requireOpen();
        require(offeredTo == null, "is offered already");
        require(!to.equals(holder), "is held by " + to);
        offeredTo = to;
        add(Action.of(OFFER, holder, at).with("to", to).with("reason", reason).with("team", toTeam));
    }

    void acceptOffer(Instant at, String byTeam, boolean withResponse) {
        var to = pendingOffer();
        add(responding(Action.of(ACCEPT_OFFER, to, at).with("team", byTeam), withResponse));
        formerHolder = holder;
        holder = to;
        members.add(to);
        offeredTo = null;
        phase = Phase.WORKED_ON;
        team = byTeam;
    }

    void withdrawOffer(Instant at, String reason) {
        pendingOffer();
        offeredTo = null;
        add(Action.of(WITHDRAW_OFFER, holder, at).with("reason", reason));
    }

    void note(Instant at, String party, String text) {
        add(Action.of(NOTE, sees(party) ? party : holder, at)
                .with("text", text)
                .with("visibility", "DESK")
                .with("channel", "NOTE"));
    }

    void resolve(Instant at, String answer, boolean byPhone) {
        require(phase.isOpen() || phase == Phase.RESOLVED, "is over");
        require(offeredTo == null, "is offered to another party");
        phase = Phase.RESOLVED;
        var action = Action.of(RESOLVE, holder, at).with("answer", answer);
        add(byPhone ? action.with("channel", "PHONE") : action);
    }

    /** Even a case that is closed already is reported: the platform decides. */
    void confirm(Instant at, String by) {
        if (by.equals(registrant)) {
            add(Action.of(CONFIRM, registrant, at));
        } else {
            add(Action.of(CONFIRM, sees(by) ? by : holder, at).with("onBehalfOf", registrant));
        }
        require(phase != Phase.CLOSED, "is closed already");
        require(phase == Phase.RESOLVED, "is not resolved");
        phase = Phase.CLOSED;
    }

    void reopen(Instant at, String reason) {
        require(phase == Phase.RESOLVED || phase == Phase.CLOSED, "is not resolved");
        phase = Phase.QUEUED;
        add(Action.of(REOPEN, holder, at).with("reason", reason));
    }

    void cancel(Instant at, String reason) {
        requireOpen();
        phase = Phase.CANCELLED;
        offeredTo = null;
        add(Action.of(CANCEL, registrant, at).with("reason", reason));
    }

    private boolean sees(String party) {
        return members.contains(party) || party.equals(offeredTo);
    }

    private String pendingOffer() {
        var to = offeredTo;
        if (to == null) {
            throw new ImpossibleMove("is offered to nobody");
        }
        return to;
    }

    private Action responding(Action action, boolean withResponse) {
        if (!withResponse || responded) {
            return action;
        }
        responded = true;
        return action.with("respondedAt", action.at().toString()).with("respondedBy", "desk-agent");
    }

    private void add(Action action) {
        actions.add(action);
    }

    private void requireOpen() {
        require(phase.isOpen(), "is over");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ImpossibleMove(otherwise);
        }
    }
}

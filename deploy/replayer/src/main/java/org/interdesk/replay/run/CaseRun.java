package org.interdesk.replay.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.replay.plan.Action;
import org.interdesk.replay.plan.CasePlan;
import org.interdesk.replay.plan.RowPlan;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How far the plan of one incident has been carried out, and what the platform said.
 *
 * <p>Only one thread works on a case at a time; another one may read it when the run is over.
 */
public final class CaseRun {

    private record Place(int row, int action) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(action, other.action);
        }
    }

    private final CasePlan plan;
    private final Map<Place, String> answered = new TreeMap<>();
    private @Nullable String number;
    private @Nullable String handover;

    public CaseRun(CasePlan plan) {
        this.plan = plan;
    }

    public CasePlan plan() {
        return plan;
    }

    /** The public number, once the case is registered. */
    public @Nullable String number() {
        return number;
    }

    @Nullable
    String handover() {
        return handover;
    }

    boolean isAnswered(int row, int action) {
        return answered.containsKey(new Place(row, action));
    }

    /** @param made public number or offer made by the call */
    void answered(int row, int action, @Nullable String made, @Nullable String refusal) {
        answered.put(new Place(row, action), refusal == null ? "" : refusal);
        if (made == null) {
            return;
        }
        switch (action(row, action).verb()) {
            case REGISTER -> number = made;
            case OFFER -> handover = made;
            default -> {}
        }
    }

    Action action(int row, int action) {
        return plan.rows().get(row).actions().get(action);
    }

    /** Actions that the platform accepted, in order. */
    public List<Action> accepted() {
        List<Action> accepted = new ArrayList<>();
        answered.forEach((place, refusal) -> {
            if (refusal.isEmpty()) {
                accepted.add(action(place.row(), place.action()));
            }
        });
        return accepted;
    }

    /** What each row became; rows that were not reached are missing. */
    public List<RowResult> results() {
        List<RowResult> results = new ArrayList<>();
        for (var row = 0; row < plan.rows().size(); row++) {
            var result = result(row, plan.rows().get(row));
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    private @Nullable RowResult result(int row, RowPlan planned) {
        var source = planned.row();
        for (var action = 0; action < planned.actions().size(); action++) {
            var refusal = answered.get(new Place(row, action));
            if (refusal == null) {
                return null;
            }
            if (!refusal.isEmpty()) {
                return new RowResult(source.line(), source.incident(), Outcome.REFUSED, refusal);
            }
        }
        if (planned.outcome() != Outcome.REFUSED) {
            return new RowResult(source.line(), source.incident(), planned.outcome(), null);
        }
        return planned.actions().isEmpty()
                ? new RowResult(source.line(), source.incident(), Outcome.REFUSED, planned.impossible())
                : new RowResult(source.line(), source.incident(), Outcome.APPLIED, null);
    }
}

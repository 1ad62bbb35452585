package org.interdesk.replay.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.interdesk.replay.source.Incident;
import org.interdesk.replay.source.Row;

/**
 * Turns the rows of an incident into calls of the parties' integrators.
 *
 * <p>The same incident always gives the same plan, whatever the platform answered in between: that is what makes
 * an interrupted replay continue with the same calls, and lets the independent recount start from the same facts.
 *
 * <p>A row counts as noted only if it repeats the row before or has no counterpart in the platform; every other
 * row must change something. Decisions the specification leaves open are listed in {@code deploy/replayer/README.md}.
 */
public final class Planner {

    private final Mapping mapping;

    public Planner(Mapping mapping) {
        this.mapping = mapping;
    }

    public CasePlan plan(Incident incident) {
        var first = incident.rows().get(0);
        var simulated = new SimulatedCase(mapping.party(first.orgLine()));
        var moves = new RowMoves(simulated, mapping);
        List<RowPlan> plans = new ArrayList<>();
        for (Row row : incident.rows()) {
            plans.add(plan(row, plans, moves, simulated));
        }
        return new CasePlan(incident, simulated.registrant(), plans, true);
    }

    private RowPlan plan(Row row, List<RowPlan> before, RowMoves moves, SimulatedCase simulated) {
        var meaning = mapping.meaning(row.subStatus());
        if (meaning.isEmpty()) {
            return refused(row, simulated, "the mapping does not know the sub-status " + row.subStatus());
        }
        try {
            if (before.isEmpty()) {
                simulated.register(row.at(), registration(row), row.team(), isAnsweredAtOnce(meaning.get()));
            } else if (row.repeats(before.get(before.size() - 1).row())) {
                simulated.note(row.at(), mapping.party(row.orgLine()), Texts.repeated(row));
                return new RowPlan(row, Outcome.NOTED, simulated.drain(), null);
            }
            moves.apply(row, meaning.get(), before.isEmpty());
            var outcome = meaning.get() == Meaning.NOTE && !before.isEmpty() ? Outcome.NOTED : Outcome.APPLIED;
            return new RowPlan(row, outcome, simulated.drain(), null);
        } catch (ImpossibleMove e) {
            return refused(row, simulated, String.valueOf(e.getMessage()));
        }
    }

    private static RowPlan refused(Row row, SimulatedCase simulated, String reason) {
        return new RowPlan(row, Outcome.REFUSED, simulated.drain(), reason);
    }

    private static boolean isAnsweredAtOnce(Meaning first) {
        return first.isAccepted() || first.isResolution();
    }

    private Map<String, Object> registration(Row row) {
        var impact = mapping.impact(row.impact())
                .orElseThrow(() -> new ImpossibleMove("the mapping does not know the impact " + row.impact()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", mapping.request().type());
        body.put("subject", Texts.subject(row));
        body.put("description", Texts.description(row));
        body.put("impact", impact);
        body.put("urgency", impact);
        body.put("scope", mapping.request().scope());
        body.put("ownNumber", row.incident());
        return body;
    }
}

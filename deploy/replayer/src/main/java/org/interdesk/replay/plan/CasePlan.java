package org.interdesk.replay.plan;

import java.util.List;
import org.interdesk.replay.source.Incident;

/**
 * Everything that is reported for one incident.
 *
 * @param registrant party that registers the case and in whose import session it lives
 * @param imported whether the case belongs to an import session; otherwise its clocks live by the platform's own time
 * @param rows one plan for each row, in order
 */
public record CasePlan(Incident incident, String registrant, List<RowPlan> rows, boolean imported) {

    public CasePlan {
        rows = List.copyOf(rows);
    }

    public int calls() {
        return rows.stream().mapToInt(row -> row.actions().size()).sum();
    }
}

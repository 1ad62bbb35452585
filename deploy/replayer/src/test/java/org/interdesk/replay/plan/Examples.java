package org.interdesk.replay.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.replay.source.Incident;
import org.interdesk.replay.source.Row;

/** Incidents written as one word per row: minute, sub-status, line and team. */
public final class Examples {

    public static final Instant START = Instant.parse("2012-04-03T06:00:00Z");

    private Examples() {}

    /** @param rows such as {@code "0 In Progress|Org line C|S42"}; the number is minutes since {@link #START} */
    public static CasePlan plan(String... rows) {
        return new Planner(Mapping.shipped()).plan(incident(rows));
    }

    public static Incident incident(String... rows) {
        List<Row> read = new ArrayList<>();
        for (var row : rows) {
            var space = row.indexOf(' ');
            var parts = row.substring(space + 1).split("\\|");
            var at = START.plusSeconds(60 * Long.parseLong(row.substring(0, space)));
            read.add(new Row(
                    read.size() + 2, "1-1", at, "", parts[0], parts[1], parts[2], "L1", "Medium", "PROD1", "se"));
        }
        return new Incident("1-1", read);
    }

    /** The calls of one row, such as {@code "EEC RESOLVE"}. */
    static List<String> calls(CasePlan plan, int row) {
        return plan.rows().get(row).actions().stream()
                .map(action -> action.by() + " " + action.verb())
                .toList();
    }
}

package org.interdesk.replay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.oracle.Recount;
import org.interdesk.replay.oracle.RecountedCase;
import org.interdesk.replay.run.CaseRun;

/** Recounts the cases of a replay from the calls that the platform accepted. */
public final class Recounts {

    private Recounts() {}

    /** Desk hours for all clocks of a replay; clocks that still run are counted at most a year past the history. */
    public static Desks desks(List<CaseRun> runs, Instant end) {
        var firstYear = runs.stream()
                .mapToInt(run -> year(run.plan().incident().start()))
                .min()
                .orElse(year(end));
        var lastYear = runs.stream()
                .mapToInt(run -> year(run.plan().incident().end()))
                .max()
                .orElse(year(end));
        return new Desks(firstYear, lastYear + 1);
    }

    /** @param end when the sessions ended */
    public static List<RecountedCase> of(List<CaseRun> runs, Desks desks, Instant end) {
        List<RecountedCase> cases = new ArrayList<>();
        for (var run : runs) {
            var number = run.number();
            if (number != null) {
                var actions = run.accepted();
                var recount = new Recount(desks, number, actions.get(0));
                actions.subList(1, actions.size()).forEach(recount::add);
                cases.add(recount.finish(end));
            }
        }
        return cases;
    }

    private static int year(Instant at) {
        return at.atOffset(ZoneOffset.UTC).getYear();
    }
}

package org.interdesk.replay.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.interdesk.replay.plan.Action;

/** One call that is to be made: the action at a place of a case's plan. */
record Step(CaseRun run, int row, int position) {

    Action action() {
        return run.action(row, position);
    }

    boolean endsRow() {
        return position == run.plan().rows().get(row).actions().size() - 1;
    }

    /** The same for the same call of the same replay, whenever it is made. */
    UUID idempotencyKey(String replay) {
        var name = replay + "|" + run.plan().incident().id() + "|" + row + "|" + position;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** All calls that have not been answered yet, in the order of time; of one moment, in the order of the cases. */
    static List<Step> remaining(List<CaseRun> runs) {
        List<Step> steps = new ArrayList<>();
        for (var run : runs) {
            var rows = run.plan().rows();
            for (var row = 0; row < rows.size(); row++) {
                for (var position = 0; position < rows.get(row).actions().size(); position++) {
                    if (!run.isAnswered(row, position)) {
                        steps.add(new Step(run, row, position));
                    }
                }
            }
        }
        steps.sort(Comparator.comparing(step -> step.action().at()));
        return steps;
    }
}

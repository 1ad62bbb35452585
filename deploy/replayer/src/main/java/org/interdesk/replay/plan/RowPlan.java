package org.interdesk.replay.plan;

import java.util.List;
import org.interdesk.replay.source.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is reported for one row.
 *
 * @param actions in this order, at one moment; empty only for a row that cannot be reported at all
 * @param outcome what the row counts as if every action is accepted
 * @param impossible why the row cannot be reported, or why the platform is expected to refuse it
 */
public record RowPlan(
        Row row,
        Outcome outcome,
        List<Action> actions,
        @Nullable String impossible) {

    /** Applied: changed the case. Noted: an internal note, nothing changed. Refused: neither. */
    public enum Outcome {
        APPLIED,
        NOTED,
        REFUSED
    }

    public RowPlan {
        actions = List.copyOf(actions);
    }
}

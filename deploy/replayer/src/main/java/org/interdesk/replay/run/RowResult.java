package org.interdesk.replay.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What one row of the history became.
 *
 * @param line number of the line in the source
 * @param reason why it was refused; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowResult(
        long line,
        String incident,
        Outcome outcome,
        @Nullable String reason) {}

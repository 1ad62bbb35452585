package org.interdesk.replay.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clocks of one kind at one party, those that were stopped by what they waited for.
 *
 * @param count how many; with none the other figures are unknown, which is not zero
 * @param medianSeconds working time used; nearest rank
 * @param p95Seconds working time that 95 % of them needed at most; nearest rank
 * @param withinTarget share that was in time, 0 to 1
 * @param breaches how many targets ran out, also of clocks that still run or were cancelled
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Distribution(
        int count,
        @Nullable Long medianSeconds,
        @Nullable Long p95Seconds,
        @Nullable Double withinTarget,
        int breaches) {

    static Distribution of(List<Long> used, int inTime, int breaches) {
        if (used.isEmpty()) {
            return new Distribution(0, null, null, null, breaches);
        }
        var sorted = used.stream().sorted().toList();
        return new Distribution(
                sorted.size(), rank(sorted, 0.5), rank(sorted, 0.95), (double) inTime / sorted.size(), breaches);
    }

    private static Long rank(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}

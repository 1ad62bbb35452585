package org.interdesk.report.submission;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.report.party.Months;
import org.interdesk.report.submission.model.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted, and in which order.
 *
 * @param states empty for all
 */
public record ReportFilter(
        @Nullable YearMonth month, @Nullable String party, Set<ReportState> states, Sort sort) {

    /** Orders of the list; equal ones follow each other by party and month. */
    public enum Sort {
        /** Nearest hand-in first; those whose due instant was not told come last. */
        DUE_AT("dueAt"),
        /** Latest month first. */
        MONTH("-month"),
        /** What was changed last first. */
        CHANGED_AT("-changedAt");

        private final String parameter;

        Sort(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    /** @throws InvalidRequest naming the parameter that means nothing */
    public static ReportFilter of(
            @Nullable String month, @Nullable String party, List<String> states, @Nullable String sort) {
        Set<ReportState> wanted = EnumSet.noneOf(ReportState.class);
        for (String parameter : states) {
            for (String name : parameter.split(",", -1)) {
                wanted.add(Arrays.stream(ReportState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest("state", "There is no such state.")));
            }
        }
        if (party != null && !party.matches("[A-Z][A-Z0-9-]{1,15}")) {
            throw new InvalidRequest("party", "This is no code of a party.");
        }
        Sort order = Arrays.stream(Sort.values())
                .filter(one -> one.parameter.equals(sort == null ? Sort.MONTH.parameter : sort))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("sort", "Sort by dueAt, -month or -changedAt."));
        return new ReportFilter(month == null ? null : Months.read("month", month), party, wanted, order);
    }
}

package org.interdesk.portal.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A party's report for a month as a list shows it.
 *
 * @param month as 2026-10
 * @param acceptedRevision null while none counts
 * @param missing keys of required fields about which nothing is said
 * @param clock of the hand-in; null until it was told
 * @param reviewClock of the Commission's decision, for the Commission; null otherwise
 * @param may what the viewer may do with it next, by resource
 */
public record Report(
        String number,
        String month,
        String party,
        ReportState state,
        Actor next,
        int revision,
        @Nullable Integer acceptedRevision,
        List<String> missing,
        Punctuality punctuality,
        @Nullable Clock clock,
        @Nullable Clock reviewClock,
        @Nullable Instant firstHandedInAt,
        @Nullable Instant handedInAt,
        @Nullable Instant decidedAt,
        @Nullable Instant changedAt,
        @Nullable String importSession,
        long version,
        List<String> may) {

    /** Moves by which the viewer brings the report on; without them it does not wait for the viewer. */
    private static final Set<String> ONWARD = Set.of("figures", "submission", "approval", "acceptance");

    /** A clock as the report's service heard of it last. */
    public record Clock(@Nullable Instant dueAt) {}

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }

    public String address() {
        return "/reports/" + number;
    }

    public boolean may(String move) {
        return may.contains(move);
    }

    /** Whether it waits for the viewer. */
    public boolean waitsForViewer() {
        return may.stream().anyMatch(ONWARD::contains);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean isHandedInLate() {
        return punctuality == Punctuality.LATE;
    }

    /** Kind of the clock that runs for the step the report is at, as its owner names it; null when none does. */
    public @Nullable String clockKind() {
        if (state == ReportState.HANDED_IN) {
            return "report-review";
        }
        return firstHandedInAt == null ? "report-hand-in" : null;
    }

    /** When that step is due, as far as the report's service has heard. */
    public @Nullable Instant dueAt() {
        Clock running = state == ReportState.HANDED_IN ? reviewClock : firstHandedInAt == null ? clock : null;
        return running == null ? null : running.dueAt();
    }
}

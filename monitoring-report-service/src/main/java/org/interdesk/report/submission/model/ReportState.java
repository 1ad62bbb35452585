package org.interdesk.report.submission.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands between its party and the Commission. */
public enum ReportState {
    /** Prefilled, being filled in for the first time. */
    DRAFT,
    /** Filled in; a second person of the party approves it or sends it back. */
    WITH_APPROVER,
    /** Approved; the Commission decides. */
    HANDED_IN,
    /** The Commission has returned it with remarks; being filled in as the next revision. */
    RETURNED,
    ACCEPTED,
    /** An accepted revision stands and counts, the next is being filled in. */
    IN_CORRECTION;

    /** Who acts next. */
    public enum Actor {
        REPORTING_OFFICER,
        REPORT_APPROVER,
        COORDINATOR,
        NOBODY
    }

    public Set<ReportMove> moves() {
        return switch (this) {
            case DRAFT, RETURNED, IN_CORRECTION ->
                EnumSet.of(ReportMove.FILL_IN, ReportMove.PREFILL, ReportMove.SUBMIT, ReportMove.HAND_IN);
            case WITH_APPROVER -> EnumSet.of(ReportMove.APPROVE, ReportMove.SEND_BACK);
            case HANDED_IN -> EnumSet.of(ReportMove.ACCEPT, ReportMove.RETURN);
            case ACCEPTED -> EnumSet.of(ReportMove.CORRECT);
        };
    }

    public Actor next() {
        return switch (this) {
            case DRAFT, RETURNED, IN_CORRECTION -> Actor.REPORTING_OFFICER;
            case WITH_APPROVER -> Actor.REPORT_APPROVER;
            case HANDED_IN -> Actor.COORDINATOR;
            case ACCEPTED -> Actor.NOBODY;
        };
    }

    /**
     * Names the state in which a revision is filled in.
     *
     * @param revision its number, from 1
     * @param accepted number of the revision accepted last; 0 for none
     */
    public static ReportState whileFilledIn(int revision, int accepted) {
        if (revision == 1) {
            return DRAFT;
        }
        return accepted == revision - 1 ? IN_CORRECTION : RETURNED;
    }
}

package org.interdesk.sla.commitment;

import java.util.UUID;
import org.interdesk.sla.commitment.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are wanted; null wants all.
 *
 * @param subjectNumber public number of the subject
 * @param obligation the other service's id of the promise; promises about cases have none
 * @param state RUNNING, PAUSED, FULFILLED or CANCELLED
 */
public record CommitmentSearch(
        @Nullable String subjectType,
        @Nullable String subjectNumber,
        @Nullable UUID obligation,
        @Nullable String kind,
        @Nullable String party,
        @Nullable String state,
        @Nullable Boolean breached,
        @Nullable UUID importSession,
        Sort sort) {

    /** Whether the filters leave out every promise about a case, of which there are by far the most. */
    public boolean isNotAboutTickets() {
        return obligation != null || subjectType != null && !subjectType.equals(Subject.TICKET);
    }

    /** The orders a list can have; commitments that are equal in it are ordered by their id. */
    public enum Sort {
        DUE_AT("dueAt", "due_at", true),
        DUE_AT_DESCENDING("-dueAt", "due_at", false),
        STARTED_AT("startedAt", "started_at", true),
        STARTED_AT_DESCENDING("-startedAt", "started_at", false);

        private final String parameter;
        private final String column;
        private final boolean ascending;

        Sort(String parameter, String column, boolean ascending) {
            this.parameter = parameter;
            this.column = column;
            this.ascending = ascending;
        }

        public String parameter() {
            return parameter;
        }

        public String column() {
            return column;
        }

        public boolean isAscending() {
            return ascending;
        }

        public boolean isByDue() {
            return column.equals(DUE_AT.column);
        }
    }
}

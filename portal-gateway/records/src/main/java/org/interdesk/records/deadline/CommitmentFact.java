package org.interdesk.records.deadline;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.interdesk.records.obligation.event.Subject;
import org.interdesk.records.obligation.model.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What an event about a clock says, as far as the directory needs it.
 *
 * @param version of the commitment; an older one than known is passed over
 * @param subject null for clocks of things that have none here
 * @param obligation the one that the clock measures
 * @param dueAt null while the clock stands still
 */
public record CommitmentFact(
        long version,
        @Nullable About subject,
        @Nullable UUID obligation,
        String state,
        @Nullable Instant dueAt,
        boolean breached) {

    private static final Set<String> OURS = Set.of(Subject.CONTACT, Subject.OPERATOR);

    /** What a clock is about. */
    public record About(UUID id, String type) {}

    /** Names the letter or operator that the clock is about; null if it is about something else. */
    @Nullable
    UUID subjectHere() {
        return subject != null && OURS.contains(subject.type()) ? subject.id() : null;
    }

    /** @throws IllegalArgumentException if the event names no obligation */
    Clock clock() {
        if (obligation == null) {
            throw new IllegalArgumentException("the event names no obligation");
        }
        return new Clock(obligation, version, state, dueAt, breached);
    }
}

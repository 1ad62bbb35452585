package org.interdesk.ticket.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event about a clock says, as far as cases need it. There are clocks of other things than cases, too.
 *
 * @param version of the commitment; an older one than known is passed over
 * @param dueAt null while the clock stands still
 * @param handoverId the offer whose acceptance is awaited; only for handover-acceptance
 */
public record CommitmentFact(
        UUID commitmentId,
        long version,
        String kind,
        Subject subject,
        String party,
        String state,
        @Nullable Instant dueAt,
        boolean breached,
        @Nullable UUID handoverId) {

    private static final String TICKET = "TICKET";

    /** What the clock is about. */
    public record Subject(UUID id, String type) {}

    /** Whether the clock is a case's. */
    public boolean isOfACase() {
        return subject.type().equals(TICKET);
    }

    UUID ticketId() {
        return subject.id();
    }
}

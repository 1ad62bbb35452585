package org.interdesk.ticket.deadline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event about a clock says, as far as cases need it.
 *
 * @param version of the commitment; an older one than known is passed over
 * @param dueAt null while the clock stands still
 * @param handoverId the offer whose acceptance is awaited; only for handover-acceptance
 */
public record CommitmentFact(
        UUID commitmentId,
        long version,
        String kind,
        UUID ticketId,
        String party,
        String state,
        @Nullable Instant dueAt,
        boolean breached,
        @Nullable UUID handoverId) {}

package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case comes from.
 *
 * @param requester subject of the person or machine account that registered it
 * @param registeredAt when it happened; for a reported case earlier than it was received
 * @param importSession session by whose watermark the case lives; null for a live case
 */
public record Origin(
        String registrant,
        String requester,
        Instant registeredAt,
        @Nullable UUID importSession) {}

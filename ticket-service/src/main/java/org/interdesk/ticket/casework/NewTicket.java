package org.interdesk.ticket.casework;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.ticket.casework.model.Request;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a case is registered.
 *
 * @param occurredAt when it was registered elsewhere; null for now
 * @param importSession session whose watermark the case is to live by
 * @param ownNumber the number it has in the registering party's own system
 */
public record NewTicket(
        Request request,
        @Nullable Instant occurredAt,
        @Nullable UUID importSession,
        @Nullable String ownNumber,
        ResponseReport response) {}

package org.interdesk.ticket.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import session as its owner sees it.
 *
 * @param watermark the moment its cases live in: the latest one reported, null before the first; of a completed session the
 *     moment of its completion
 */
public record ImportSessionView(
        UUID id,
        String party,
        String state,
        @Nullable Instant watermark,
        Instant openedAt,
        @Nullable Instant completedAt) {}

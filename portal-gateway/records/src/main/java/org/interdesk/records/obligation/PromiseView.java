package org.interdesk.records.obligation;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.records.obligation.model.ObligationState;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with what is known of its clock.
 *
 * @param kind as the owner of the clocks writes it: {@code contact-publication}
 * @param dueAt null until the owner of the clocks has told it
 * @param late whether the due instant passed before it was met
 */
public record PromiseView(
        UUID id,
        String kind,
        String party,
        ObligationState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        boolean late) {}

package org.interdesk.incident.obligation;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.ObligationKind;
import org.interdesk.incident.obligation.model.ObligationState;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with what is known of its clock.
 *
 * @param dueAt null until the owner of the clocks has told it
 */
public record PromiseView(
        UUID id,
        ObligationKind kind,
        String party,
        @Nullable Level level,
        ObligationState state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        boolean breached) {

    public boolean isOpen() {
        return state == ObligationState.OPEN;
    }
}

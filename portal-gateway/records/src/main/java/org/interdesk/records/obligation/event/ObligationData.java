package org.interdesk.records.obligation.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.records.obligation.model.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as events carry it.
 *
 * @param endedAt absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationData(
        UUID id,
        String kind,
        String party,
        Instant startedAt,
        String state,
        @Nullable Instant endedAt) {

    public static ObligationData of(Obligation one) {
        return new ObligationData(
                one.id(),
                one.kind().written(),
                one.party(),
                one.startedAt(),
                one.state().name(),
                one.endedAt());
    }
}

package org.interdesk.incident.obligation.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.obligation.model.Obligations;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as events carry it.
 *
 * @param level absent where the time allowed does not depend on it
 * @param endedAt absent while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationData(
        UUID id,
        String kind,
        String party,
        @Nullable String level,
        Instant startedAt,
        String state,
        @Nullable Instant endedAt) {

    public static List<ObligationData> of(Obligations obligations) {
        return obligations.told().stream().map(ObligationData::of).toList();
    }

    private static ObligationData of(Obligation one) {
        return new ObligationData(
                one.id(),
                one.kind().name(),
                one.party(),
                one.level() == null ? null : one.level().name(),
                one.startedAt(),
                one.state().name(),
                one.endedAt());
    }
}

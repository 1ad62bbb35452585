package org.interdesk.sla.commitment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.commitment.store.CommitmentRow;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds news of a commitment.
 *
 * @param parties who may hear of it
 * @param cause the event that led to the news; null for effects of time
 * @param causedBy who made that event; null for effects of time
 */
public record Circumstances(
        List<String> parties,
        @Nullable UUID importSession,
        @Nullable UUID cause,
        @Nullable String causedBy) {

    static Circumstances of(TicketFact fact) {
        return new Circumstances(fact.parties(), fact.importSession(), fact.eventId(), fact.byActor());
    }

    static Circumstances of(CommitmentRow row, Collection<String> parties) {
        return new Circumstances(List.copyOf(parties), row.importSession(), null, null);
    }
}

package org.interdesk.sla.obligation.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.sla.commitment.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a subject of another service, told as what is owed afterwards.
 *
 * @param version the subject's own version; a fact that is not newer than the last one is ignored
 * @param at when it happened, which may be long before it was reported (domain 3.14)
 * @param byParty whose people or machines did it; null for effects of time
 * @param byActor who did it
 * @param parties everybody who may see the subject
 * @param obligations all that are open, and at least those that have ended with this fact; one that is not among them is as it was
 * @param automatic whether time did it, for example because a clock ran out
 */
public record SubjectFact(
        Subject subject,
        long version,
        UUID eventId,
        Instant at,
        @Nullable String byParty,
        @Nullable String byActor,
        List<String> parties,
        List<Obligation> obligations,
        @Nullable UUID importSession,
        boolean automatic) {

    public SubjectFact {
        parties = List.copyOf(parties);
        obligations = List.copyOf(obligations);
    }
}

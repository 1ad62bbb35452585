package org.interdesk.sla.commitment.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.sla.commitment.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is told of every step of a commitment: the state after it. The contract is {@code docs/events/commitment}.
 *
 * @param obligation the id under which another service owes it; null for promises about cases, which are made here
 * @param dueAt the last moment in time; null while nothing is due, that is while a kept promise is paused
 * @param targetVersion rises with every new target and with every report that contradicts an effect of time; a threshold
 *     fires once for each (domain 3.12)
 * @param usedSeconds working seconds used at the moment of the step
 * @param thresholdPercent for {@code at-risk} and {@code breached}; otherwise null
 * @param handoverId the offer that is to be accepted; null for other kinds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CommitmentEvent(
        UUID commitmentId,
        long version,
        String kind,
        About subject,
        @Nullable UUID obligation,
        String party,
        List<String> parties,
        String state,
        @Nullable Instant dueAt,
        long targetSeconds,
        int targetVersion,
        long usedSeconds,
        @Nullable Integer thresholdPercent,
        @Nullable String handoverId,
        @Nullable UUID importSession,
        boolean breached,
        @Nullable Instant previousDueAt) {

    /**
     * What the commitment is about.
     *
     * @param number public number
     */
    public record About(UUID id, String type, String number) {
        public static About of(Subject subject) {
            return new About(subject.id(), subject.type(), subject.number());
        }
    }
}

package org.interdesk.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be told to the other services.
 *
 * @param topic kind of aggregate, {@code ticket}: the topic is {@code interdesk.ticket}
 * @param aggregateId key of the record; facts about one aggregate stay in order
 * @param aggregateVersion version of the aggregate after the change, for consumers to ignore an older fact
 * @param type {@code org.interdesk.ticket.resolved.v1}: what happened, as a past participle
 * @param subject public number of the aggregate
 * @param occurredAt when it happened, which may be long before it is sent
 * @param causationId the event that led to this one; null if a person or integrator did
 * @param data what consumers need to act without asking back; written as JSON
 */
public record OutgoingEvent(
        String topic,
        UUID aggregateId,
        long aggregateVersion,
        String type,
        String subject,
        Instant occurredAt,
        @Nullable UUID causationId,
        Object data) {}

package org.interdesk.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the outbox, as Debezium will send it.
 *
 * @param aggregateType what the topic is named for: {@code ticket} goes to {@code interdesk.ticket}
 * @param aggregateId the record's key
 * @param subject public number of what happened to
 * @param occurredAt when it happened, which may be long before it was written
 */
public record PublishedEvent(
        UUID id,
        String aggregateType,
        String aggregateId,
        long aggregateVersion,
        String type,
        String source,
        String subject,
        String dataSchema,
        Instant occurredAt,
        @Nullable String party,
        String actor,
        @Nullable UUID causationId,
        JsonNode data) {}

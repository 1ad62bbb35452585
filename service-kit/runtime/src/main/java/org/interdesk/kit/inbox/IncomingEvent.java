package org.interdesk.kit.inbox;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact told by another service.
 *
 * @param subject public number of the aggregate
 * @param aggregateVersion version of the aggregate after the change; 0 where the producer does not say
 * @param time when it happened; consumers reckon with this and never with the present
 */
public record IncomingEvent(
        UUID id,
        String type,
        String subject,
        long aggregateVersion,
        Instant time,
        @Nullable String party,
        @Nullable String actor,
        @Nullable UUID causationId,
        byte[] payload,
        ObjectReader reader) {

    /**
     * Reads the data into the consumer's own record; names the record does not have are passed over.
     *
     * @throws UnreadableEvent if a value does not fit
     */
    public <T> T data(Class<T> shape) {
        try {
            return reader.forType(shape).readValue(payload);
        } catch (IOException unfit) {
            throw new UnreadableEvent("data of " + type + " does not fit " + shape.getSimpleName(), unfit);
        }
    }
}

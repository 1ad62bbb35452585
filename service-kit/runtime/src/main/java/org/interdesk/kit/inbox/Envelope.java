package org.interdesk.kit.inbox;

import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads the CloudEvents attributes of a record in binary mode. */
final class Envelope {

    private Envelope() {}

    static IncomingEvent open(ConsumerRecord<String, byte[]> record, ObjectReader reader) {
        byte[] payload = record.value();
        if (payload == null) {
            throw new UnreadableEvent("the record has no value");
        }
        try {
            String causation = optional(record, "ce_causationid");
            String version = optional(record, "ce_aggregateversion");
            return new IncomingEvent(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_type"),
                    required(record, "ce_subject"),
                    version == null ? 0 : Long.parseLong(version),
                    moment(required(record, "ce_time")),
                    optional(record, "ce_party"),
                    optional(record, "ce_actor"),
                    causation == null ? null : UUID.fromString(causation),
                    payload,
                    reader);
        } catch (IllegalArgumentException | DateTimeException junk) {
            throw new UnreadableEvent("an attribute of the event is malformed", junk);
        }
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = optional(record, name);
        if (value == null) {
            throw new UnreadableEvent("the header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null || header.value().length == 0
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}

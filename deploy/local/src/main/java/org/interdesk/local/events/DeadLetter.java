package org.interdesk.local.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not take, as it lies in the consumer's dead-letter topic: the record itself, and in headers
 * where it came from and why it was refused.
 */
record DeadLetter(ConsumerRecord<byte[], byte[]> entry) {

    private static final String PREFIX = "dead-letter-";

    /** The topic it came from; null if the headers do not say. */
    @Nullable
    String topic() {
        return header(PREFIX + "topic");
    }

    String describe() {
        return entry.offset() + "  " + Instant.ofEpochMilli(entry.timestamp()) + "  " + header("ce_type") + "  "
                + header("ce_subject") + "  id " + header("ce_id") + System.lineSeparator() + "    from " + topic()
                + " "
                + header(PREFIX + "partition") + "/" + header(PREFIX + "offset") + ": " + header(PREFIX + "reason");
    }

    /** The same event for the topic it came from, without the marks of its failure. */
    ProducerRecord<byte[], byte[]> again() {
        var topic = topic();
        if (topic == null) {
            throw new IllegalStateException("the record " + entry.offset() + " does not say where it came from");
        }
        var record = new ProducerRecord<>(topic, null, entry.key(), entry.value());
        for (var header : entry.headers()) {
            if (!header.key().startsWith(PREFIX)) {
                record.headers().add(header);
            }
        }
        return record;
    }

    private @Nullable String header(String name) {
        Header header = entry.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}

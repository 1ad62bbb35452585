package org.interdesk.system.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning, as a foreign consumer would. */
public final class Topics {

    /**
     * One record.
     *
     * @param id of the event, the same as that of its row in the outbox
     * @param subject public number
     * @param version of the aggregate after the event
     */
    public record Event(UUID id, String type, String subject, String key, long version, String content) {

        public JsonNode data() {
            try {
                return JSON.readTree(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** {@code breached} of {@code org.interdesk.commitment.breached.v1}. */
        public String what() {
            return type.replaceAll("^.*\\.([^.]+)\\.v\\d+$", "$1");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String brokers;

    Topics(String brokers) {
        this.brokers = brokers;
    }

    /** Every record that is in the topic now, duplicates included, in the order of each partition. */
    public List<Event> everythingIn(String topic) {
        try (var consumer = new KafkaConsumer<String, byte[]>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false))) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> events.add(event(record)));
            }
            return events;
        }
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        return new Event(
                UUID.fromString(header(record, "ce_id")),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                String.valueOf(record.key()),
                Long.parseLong(header(record, "ce_aggregateversion")),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new AssertionError("a record of " + record.topic() + " has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}

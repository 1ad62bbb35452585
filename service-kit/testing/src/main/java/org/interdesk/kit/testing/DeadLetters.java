package org.interdesk.kit.testing;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Events that a consumer could not take, with the reason. */
public final class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private DeadLetters() {}

    /**
     * One dead letter.
     *
     * @param headers of the record, {@code dead-letter-reason} among them
     */
    public record DeadLetter(Map<String, String> headers, byte[] data) {

        public String reason() {
            return headers.getOrDefault("dead-letter-reason", "");
        }
    }

    /**
     * Waits for the event in a dead-letter topic.
     *
     * @param topic the topic as configured, without this module's prefix
     */
    public static DeadLetter awaitOne(String topic, String eventId) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestEnvironment.get(TestEnvironment.KAFKA),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TestEnvironment.topic(topic)));
            var found = new ArrayList<DeadLetter>();
            await("event " + eventId + " in the dead-letter topic " + topic)
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(500)).forEach(record -> {
                            var letter = letter(record);
                            if (eventId.equals(letter.headers().get("ce_id"))) {
                                found.add(letter);
                            }
                        });
                        return !found.isEmpty();
                    });
            return found.get(0);
        }
    }

    private static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        StreamSupport.stream(record.headers().spliterator(), false)
                .filter(header -> header.value() != null)
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new DeadLetter(headers, Objects.requireNonNullElse(record.value(), new byte[0]));
    }
}

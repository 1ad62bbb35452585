package org.interdesk.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Brings events to the service under test in the way Debezium does: binary CloudEvents on the real broker. */
public final class EventSender {

    private EventSender() {}

    /**
     * Sends to a topic of this module and returns when the broker has it.
     *
     * @param topic the topic as the platform knows it, {@code interdesk.ticket}
     */
    public static void send(String topic, EventToSend event) {
        var record = new ProducerRecord<String, byte[]>(TestEnvironment.topic(topic), event.key(), event.data());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestEnvironment.get(TestEnvironment.KAFKA),
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the event was not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        }
    }
}

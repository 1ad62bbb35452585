package org.interdesk.local.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The dead letters that nobody has dealt with yet. Dealt with means sent again or put aside; a committed position of a
 * consumer group of its own remembers how far that has gone, so nothing is sent again twice.
 */
final class DeadLetters implements AutoCloseable {

    private static final String GROUP = "interdesk-dead-letters";
    private static final Duration POLL = Duration.ofSeconds(2);

    private final String broker;
    private final KafkaConsumer<byte[], byte[]> consumer;

    DeadLetters(String broker) {
        this.broker = broker;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** How many of a topic wait for somebody. */
    long waiting(String topic) {
        var partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L) - consumer.position(partition);
    }

    /** Those that wait, oldest first, at most {@code limit}. */
    List<DeadLetter> read(String topic, int limit) {
        var letters = new ArrayList<DeadLetter>();
        var left = Math.min(limit, waiting(topic));
        while (letters.size() < left) {
            var records = consumer.poll(POLL);
            if (records.isEmpty()) {
                break;
            }
            records.forEach(entry -> letters.add(new DeadLetter(entry)));
        }
        return letters.subList(0, (int) Math.min(left, letters.size()));
    }

    /** Sends each to the topic it came from and remembers it as dealt with, one after the other. */
    void resend(List<DeadLetter> letters) throws InterruptedException, ExecutionException {
        var config = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var letter : letters) {
                producer.send(letter.again()).get();
                putAside(letter);
            }
        }
    }

    /** Remembers a dead letter as dealt with; it stays in its topic until the retention ends. */
    void putAside(DeadLetter letter) {
        var entry = letter.entry();
        consumer.commitSync(Map.of(
                new TopicPartition(entry.topic(), entry.partition()), new OffsetAndMetadata(entry.offset() + 1)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}

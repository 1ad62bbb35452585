package org.interdesk.sla.watch;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What ticket-service has told and this service, in all its processes together, has not taken in yet. The broker knows it: where the
 * topic ends, and up to where the consumer group has confirmed.
 */
@ApplicationScoped
class Backlog {

    private static final String CHANNEL = "ticket-events";

    private final KafkaClientService kafka;
    private final String topic;

    Backlog(
            KafkaClientService kafka,
            @ConfigProperty(name = "mp.messaging.incoming.ticket-events.topic") String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Marks the present end of what was told. */
    Mark mark() {
        return new Mark();
    }

    private <T> CompletableFuture<T> ask(Function<Consumer<String, byte[]>, T> question) {
        KafkaConsumer<String, byte[]> consumer = kafka.getConsumer(CHANNEL);
        return consumer.runOnPollingThread(question).subscribeAsCompletionStage();
    }

    private Map<TopicPartition, Long> ends(Consumer<String, byte[]> consumer) {
        return consumer.endOffsets(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet()));
    }

    private static boolean isTakenIn(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var confirmed = consumer.committed(ends.keySet());
        var begins = consumer.beginningOffsets(ends.keySet());
        return ends.entrySet().stream().allMatch(end -> {
            var place = confirmed.get(end.getKey());
            var begin = begins.getOrDefault(end.getKey(), 0L);
            return end.getValue() <= Math.max(begin, place == null ? 0 : place.offset());
        });
    }

    /** A place in what was told. Not for more than one question at a time. */
    final class Mark {

        private final CompletableFuture<Map<TopicPartition, Long>> ends = ask(Backlog.this::ends);
        private @Nullable CompletableFuture<Boolean> answer;

        /**
         * Tells whether everything before the mark has been taken in. Never waits: until the broker has answered it has not.
         *
         * @throws java.util.concurrent.CompletionException if the broker could not be asked
         */
        synchronized boolean isPassed() {
            if (!ends.isDone()) {
                return false;
            }
            var asked = answer;
            if (asked == null) {
                var places = ends.join();
                answer = ask(consumer -> isTakenIn(consumer, places));
                return false;
            }
            if (!asked.isDone()) {
                return false;
            }
            var passed = asked.join();
            if (!passed) {
                answer = null;
            }
            return passed;
        }
    }
}

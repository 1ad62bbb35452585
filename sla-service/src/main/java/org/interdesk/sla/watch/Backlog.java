package org.interdesk.sla.watch;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the other services have told and this service, in all its processes together, has not taken in yet. The broker knows it: where the
 * topics end, and up to where the consumer groups have confirmed. A topic that is not there yet has told nothing.
 */
@ApplicationScoped
class Backlog {

    private final KafkaClientService kafka;
    private final Map<String, List<String>> topicsByChannel;

    Backlog(
            KafkaClientService kafka,
            @ConfigProperty(name = "mp.messaging.incoming.ticket-events.topic") String tickets,
            @ConfigProperty(name = "mp.messaging.incoming.obligation-events.topics") List<String> subjects) {
        this.kafka = kafka;
        this.topicsByChannel = Map.of("ticket-events", List.of(tickets), "obligation-events", subjects);
    }

    /** Marks the present end of what was told. */
    Mark mark() {
        return new Mark(topicsByChannel.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), entry.getValue()))
                .toList());
    }

    private <T> CompletableFuture<T> ask(String channel, Function<Consumer<String, byte[]>, T> question) {
        KafkaConsumer<String, byte[]> consumer = kafka.getConsumer(channel);
        return consumer.runOnPollingThread(question).subscribeAsCompletionStage();
    }

    private static Map<TopicPartition, Long> ends(Consumer<String, byte[]> consumer, List<String> topics) {
        return consumer.endOffsets(topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
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

    /** A place in what was told, by each way. Not for more than one question at a time. */
    record Mark(List<Place> places) {

        /**
         * Tells whether everything before the mark has been taken in. Never waits: until the broker has answered it has not.
         *
         * @throws java.util.concurrent.CompletionException if the broker could not be asked
         */
        boolean isPassed() {
            var passed = true;
            for (var place : places) {
                passed &= place.isPassed();
            }
            return passed;
        }
    }

    /** A place in what was told by one way. */
    final class Place {

        private final String channel;
        private final CompletableFuture<Map<TopicPartition, Long>> ends;
        private @Nullable CompletableFuture<Boolean> answer;

        private Place(String channel, List<String> topics) {
            this.channel = channel;
            this.ends = ask(channel, consumer -> ends(consumer, topics));
        }

        private synchronized boolean isPassed() {
            if (!ends.isDone()) {
                return false;
            }
            var asked = answer;
            if (asked == null) {
                var offsets = ends.join();
                answer = ask(channel, consumer -> isTakenIn(consumer, offsets));
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

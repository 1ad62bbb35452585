package org.interdesk.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How long events are still on their way after the last change. */
final class Drain implements AutoCloseable {

    private static final String TOPIC = "interdesk.ticket";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Admin admin;
    private long before;

    Drain(Installation installation) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, installation.kafka()));
    }

    /** Remembers how many events there are before the changes are made. */
    Drain begin() throws ExecutionException, InterruptedException {
        before = total(ends());
        return this;
    }

    /** Waits until so many more events are on the topic; returns the time since {@code start}. */
    double secondsUntilPublished(long start, long events) throws ExecutionException, InterruptedException {
        return secondsUntil(start, () -> total(ends()) - before >= events);
    }

    /** Waits until every consumer group has done its part with all of them. */
    double secondsUntilConsumed(long start) throws ExecutionException, InterruptedException {
        return secondsUntil(start, () -> behind() == 0);
    }

    @Override
    public void close() {
        admin.close();
    }

    @FunctionalInterface
    private interface Question {
        boolean ask() throws ExecutionException, InterruptedException;
    }

    private static double secondsUntil(long start, Question question) throws ExecutionException, InterruptedException {
        var giveUp = System.nanoTime() + LONGEST.toNanos();
        while (!question.ask()) {
            if (System.nanoTime() > giveUp) {
                return Double.NaN;
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        var topics = admin.describeTopics(List.of(TOPIC)).allTopicNames().get();
        var description = Objects.requireNonNull(topics.get(TOPIC));
        var latest = description.partitions().stream()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(TOPIC, partition.partition()),
                        partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static long total(Map<TopicPartition, Long> ends) {
        return ends.values().stream().mapToLong(end -> end).sum();
    }

    /** Events that the slowest group has still to do; groups that keep no place do not count. */
    private long behind() throws ExecutionException, InterruptedException {
        var ends = ends();
        var groups = admin.listGroups().all().get().stream()
                .collect(Collectors.toMap(group -> group.groupId(), group -> new ListConsumerGroupOffsetsSpec()));
        var places = admin.listConsumerGroupOffsets(groups).all().get();
        return places.values().stream()
                .mapToLong(place -> place.entrySet().stream()
                        .filter(one -> one.getKey().topic().equals(TOPIC) && one.getValue() != null)
                        .mapToLong(one -> ends.getOrDefault(one.getKey(), 0L)
                                - one.getValue().offset())
                        .sum())
                .max()
                .orElse(0);
    }
}

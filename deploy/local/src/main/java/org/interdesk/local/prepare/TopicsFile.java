package org.interdesk.local.prepare;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The declaration of all topics, {@code deploy/topics/topics.json}. */
public record TopicsFile(List<Topic> events, List<Topic> deadLetters, List<Topic> heartbeats) {

    /**
     * One topic; its records are kept for at least {@code retentionDays}.
     *
     * @param publisher name of the application that owns the aggregate; null where nobody's events are meant
     */
    public record Topic(String name, @Nullable String publisher, int partitions, int retentionDays) {
        public Duration retention() {
            return Duration.ofDays(retentionDays);
        }
    }

    public static TopicsFile read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), TopicsFile.class);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    public List<Topic> all() {
        return Stream.of(events, deadLetters, heartbeats).flatMap(List::stream).toList();
    }
}

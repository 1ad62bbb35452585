package org.interdesk.local.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the supervisor says about itself and its processes, kept in a file that the other commands read. The file outlives a
 * supervisor that was killed, so that the next start finds the processes it left behind.
 *
 * @param failure one sentence if the start failed
 * @param steps of the start so far, for the person who waits
 */
public record PlatformState(
        Running supervisor,
        Phase phase,
        int portBase,
        @Nullable String failure,
        @Nullable String failureLog,
        List<String> steps,
        List<Process> processes,
        List<Connector> connectors) {

    /** Where the platform as a whole stands. */
    public enum Phase {
        STARTING,
        HEALTHY,
        STOPPING,
        STOPPED,
        FAILED
    }

    /** Where one process stands. WAITING: it died and is started again after a pause. */
    public enum Stage {
        NOT_STARTED,
        STARTING,
        READY,
        WAITING,
        STOPPING,
        STOPPED,
        FAILED
    }

    /**
     * A process of the operating system; the moment of its start tells it from a later one with the same number.
     *
     * @param startedAt milliseconds since 1970, 0 if unknown
     */
    public record Running(long pid, long startedAt) {

        public static final Running NONE = new Running(0, 0);

        public static Running of(ProcessHandle process) {
            return new Running(process.pid(), startOf(process));
        }

        /** The process, if it still runs. */
        public Optional<ProcessHandle> handle() {
            return pid <= 0
                    ? Optional.empty()
                    : ProcessHandle.of(pid).filter(process -> process.isAlive() && startOf(process) == startedAt);
        }

        private static long startOf(ProcessHandle process) {
            return process.info()
                    .startInstant()
                    .map(java.time.Instant::toEpochMilli)
                    .orElse(0L);
        }
    }

    /**
     * One supervised process.
     *
     * @param restarts how often it had to be started again
     * @param lastEnd how and when it ended last
     */
    public record Process(
            String name,
            String title,
            Stage stage,
            Running running,
            int port,
            int restarts,
            @Nullable String lastEnd,
            String log) {}

    /** One connector and what Connect says about it. */
    public record Connector(String name, String state, int restarts) {}

    public static Optional<PlatformState> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readValue(file.toFile(), PlatformState.class));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    public void write(Path file) throws IOException {
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(partial.toFile(), this);
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @JsonIgnore
    public boolean isSupervised() {
        return supervisor.handle().isPresent();
    }
}

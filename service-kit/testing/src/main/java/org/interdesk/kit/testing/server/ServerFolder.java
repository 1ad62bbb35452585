package org.interdesk.kit.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder in the build's root {@code target} through which test processes and the supervisor of their servers agree.
 *
 * <pre>
 * target/test-servers/
 *   lock                 held while deciding to start or to end
 *   addresses            where the servers listen; present only while they can be used
 *   keepers/PID          one empty file for each process the servers are kept for
 *   supervisor.log, kafka.log, data of both
 * </pre>
 */
final class ServerFolder {

    private final Path folder;

    ServerFolder(Path folder) {
        this.folder = folder;
    }

    /** The reactor's root, told by the build or found by walking up to the outermost pom with an {@code .mvn} folder. */
    static ServerFolder ofThisBuild() {
        return new ServerFolder(BuildRoot.find().resolve("target/test-servers"));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Runs the work while no other process of this machine does so for the same folder. */
    <T> T locked(Supplier<T> work) {
        try {
            Files.createDirectories(path("keepers"));
            try (var channel = FileChannel.open(path("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IllegalStateException("no lock on " + path("lock"));
                }
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the test servers cannot be used: " + folder, e);
        }
    }

    void keepFor(ProcessHandle process) {
        try {
            Files.writeString(path("keepers").resolve(Long.toString(process.pid())), startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether any process the servers are kept for is still alive; a number used again by another process does not count. */
    boolean isKept() {
        try (Stream<Path> keepers = Files.list(path("keepers"))) {
            return keepers.anyMatch(ServerFolder::isAlive);
        } catch (IOException e) {
            return false; // "mvn clean" took the folder away
        }
    }

    private static boolean isAlive(Path keeper) {
        var process = ProcessHandle.of(Long.parseLong(keeper.getFileName().toString()));
        try {
            return process.isPresent()
                    && process.get().isAlive()
                    && Files.readString(keeper).equals(startOf(process.get()));
        } catch (IOException e) {
            return false;
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }

    void announce(ServerAddresses addresses) throws IOException {
        var properties = new Properties();
        properties.setProperty("supervisor", Long.toString(addresses.supervisor()));
        properties.setProperty("postgres.port", Integer.toString(addresses.postgresPort()));
        properties.setProperty("kafka.port", Integer.toString(addresses.kafkaPort()));
        var written = path("addresses.part");
        try (var out = Files.newBufferedWriter(written)) {
            properties.store(out, null);
        }
        Files.move(written, path("addresses"), StandardCopyOption.ATOMIC_MOVE);
    }

    void withdraw() {
        try {
            Files.deleteIfExists(path("addresses"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the servers listen, if they are up and their supervisor lives. */
    Optional<ServerAddresses> addresses() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(path("addresses"))) {
            properties.load(in);
        } catch (IOException e) {
            return Optional.empty();
        }
        var supervisor = Long.parseLong(properties.getProperty("supervisor"));
        if (ProcessHandle.of(supervisor).filter(ProcessHandle::isAlive).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ServerAddresses(
                supervisor,
                Integer.parseInt(properties.getProperty("postgres.port")),
                Integer.parseInt(properties.getProperty("kafka.port"))));
    }

    /** The end of a log, for the sentence that says why the servers did not come up. */
    String lastLinesOf(String log) {
        try {
            List<String> lines = Files.readAllLines(path(log));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no " + log + ")";
        }
    }
}

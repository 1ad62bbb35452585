package org.interdesk.system.platform;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.interdesk.replay.client.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * The real platform, started once for the whole run by {@code deploy/up} and stopped at its end by {@code deploy/down}.
 *
 * <p>It has a data folder and a block of ports of its own, so that it does not touch an installation that is used for
 * other things. With {@code -Dinterdesk.keep=true} it is left running, and a running one is used again.
 */
public final class Platform {

    private static final Duration UP = Duration.ofMinutes(12);
    private static final Duration DOWN = Duration.ofMinutes(2);

    private static @Nullable Platform started;

    private final Path root = Path.of(System.getProperty("interdesk.root"));
    private final Path target = root.resolve("deploy/system-test/target");
    private final Path home = target.resolve("platform");
    private final int portBase = Integer.getInteger("interdesk.port-base", 18080);

    private Platform() {}

    /** The platform, started if it is not yet. */
    public static synchronized Platform running() {
        if (started == null) {
            var platform = new Platform();
            if (!Boolean.getBoolean("interdesk.keep")) {
                platform.script("down", DOWN);
                remove(platform.home);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.script("down", DOWN)));
            }
            platform.up();
            started = platform;
        }
        return started;
    }

    public Credentials credentials() {
        return Credentials.read(home.resolve("credentials.json"));
    }

    public Path home() {
        return home;
    }

    /** Folder for what a run leaves behind. */
    public Path target() {
        return target;
    }

    public Processes processes() {
        return Processes.of(home);
    }

    public Tables tables(String database) {
        return new Tables(home, portBase + 33, database);
    }

    public Topics topics() {
        return new Topics("127.0.0.1:" + (portBase + 92));
    }

    public int port(int offset) {
        return portBase + offset;
    }

    /** Returns when everything is ready; an error with the last lines of the output if it does not become so. */
    public void up() {
        var code = script("up", UP, "--empty", "--port-base", String.valueOf(portBase));
        if (code != 0) {
            throw new AssertionError("deploy/up ended with " + code + ":\n" + lastLines(output("up")));
        }
    }

    public void down() {
        var code = script("down", DOWN);
        if (code != 0) {
            throw new AssertionError("deploy/down ended with " + code + ":\n" + lastLines(output("down")));
        }
    }

    /** What a power failure does to the processes: all of them end at once, the supervisor first. */
    public void killEverything() {
        var all = processes().everything();
        all.forEach(ProcessHandle::destroyForcibly);
        await("all processes to be gone")
                .atMost(Duration.ofSeconds(30))
                .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Removes PostgreSQL's data folder and nothing else; to be done while the platform is stopped. */
    public void removeDatabases() {
        remove(home.resolve("postgresql"));
    }

    /** Copies the logs to where the results of the run are kept. */
    public void keepLogs(String name) {
        var kept = target.resolve("logs").resolve(name);
        try (var logs = Files.list(home.resolve("log"))) {
            Files.createDirectories(kept);
            for (var log : logs.filter(Files::isRegularFile).toList()) {
                Files.write(kept.resolve(log.getFileName()), Files.readAllBytes(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the logs of the platform cannot be kept", e);
        }
    }

    private int script(String name, Duration patience, String... options) {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("deploy").resolve(name).toString()));
        command.addAll(Arrays.asList(options));
        try {
            Files.createDirectories(target);
            var builder = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output(name).toFile());
            builder.environment().put("INTERDESK_HOME", home.toString());
            var process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(
                        "deploy/" + name + " did not end within " + patience + ":\n" + lastLines(output(name)));
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path output(String script) {
        return target.resolve(script + ".out");
    }

    private static String lastLines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "(no output: " + e + ")";
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be removed", e);
        }
    }
}

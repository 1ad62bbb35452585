package org.interdesk.local.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the platform's own services.
 *
 * @param name of the process and its log
 * @param module folder in the repository that holds the built application
 * @param ownDatabase owned by the service; also the prefix of its two roles; null if it keeps nothing
 * @param number position in the block of service ports, 0 for the gateway
 * @param heapMegabytes upper limit of the Java heap
 */
public record PlatformService(
        String name, String module, @Nullable String ownDatabase, int number, int heapMegabytes) {

    /** All services, in the order in which they are started; the gateway is the last and the only one people talk to. */
    public static final List<PlatformService> ALL = listed();

    private static final int COLUMNS = 5;

    private static List<PlatformService> listed() {
        try (var list = PlatformService.class.getResourceAsStream("/services.list")) {
            if (list == null) {
                throw new IllegalStateException("services.list is missing");
            }
            return read(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException("services.list cannot be read", problem);
        }
    }

    /**
     * The services of a list with one line for each: name, folder, database or {@code -}, number, heap limit. Empty lines and
     * lines that begin with {@code #} are left out.
     *
     * @throws IllegalArgumentException if a line has another shape
     */
    static List<PlatformService> read(String list) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PlatformService::of)
                .toList();
    }

    private static PlatformService of(String line) {
        var words = line.strip().split("\\s+");
        if (words.length != COLUMNS) {
            throw new IllegalArgumentException("a service has " + COLUMNS + " columns, not: " + line);
        }
        return new PlatformService(
                words[0],
                words[1],
                words[2].equals("-") ? null : words[2],
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]));
    }

    /** Those that own a database, and so have an outbox and a connector. */
    public static List<PlatformService> withDatabase() {
        return ALL.stream().filter(service -> service.ownDatabase != null).toList();
    }

    public boolean isGateway() {
        return number == 0;
    }

    public String title() {
        return isGateway() ? "the gateway" : "the " + name + " service";
    }

    public int port(Ports ports) {
        return isGateway() ? ports.gateway() : ports.service(number);
    }

    /** @throws IllegalStateException if the service owns none */
    public String database() {
        if (ownDatabase == null) {
            throw new IllegalStateException(title() + " has no database");
        }
        return ownDatabase;
    }

    public String owner() {
        return database() + "_owner";
    }

    public String application() {
        return database() + "_app";
    }

    public String slot() {
        return "interdesk_" + database();
    }

    /** Folder of the built application; {@code quarkus-run.jar} lies in it. */
    public Path applicationFolder(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }
}

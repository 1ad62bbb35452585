package org.interdesk.kit.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The detached process that owns PostgreSQL and Kafka while a build runs, and ends them when nobody is left to use them.
 *
 * <p>Durability is switched off in both: the data live as long as the build.
 */
final class Supervisor {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final ServerFolder folder;

    private Supervisor(ServerFolder folder) {
        this.folder = folder;
    }

    /** Arguments: the folder, and the file that holds the broker's class path. */
    public static void main(String[] args) throws Exception {
        new Supervisor(new ServerFolder(Path.of(args[0]))).run(Path.of(args[1]));
    }

    private void run(Path backboneClassPath) throws Exception {
        var kafka = new KafkaServer(folder, freePort(), freePort());
        var broker = kafka.start(backboneClassPath);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroyForcibly));
        try (var postgres = startPostgres()) {
            kafka.awaitListening(START_LIMIT);
            folder.announce(new ServerAddresses(ProcessHandle.current().pid(), postgres.getPort(), kafka.port()));
            while (broker.isAlive() && stillWanted()) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
            folder.withdraw();
        } finally {
            broker.destroyForcibly().waitFor();
        }
        System.exit(0);
    }

    private boolean stillWanted() {
        if (folder.isKept()) {
            return true;
        }
        if (!Files.isDirectory(folder.path(""))) {
            return false;
        }
        return folder.locked(() -> {
            if (!folder.isKept()) {
                folder.withdraw();
                return false;
            }
            return true;
        });
    }

    /** An unpacking that was cut short leaves binaries that can never be started, so a second try unpacks them afresh. */
    private EmbeddedPostgres startPostgres() throws IOException {
        var binaries = folder.path("../test-servers-postgresql").normalize();
        try {
            return startPostgres(binaries);
        } catch (IllegalStateException | ExceptionInInitializerError e) {
            FileTree.delete(binaries);
            return startPostgres(binaries);
        }
    }

    private EmbeddedPostgres startPostgres(Path binaries) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(folder.path("postgresql"))
                .setCleanDataDirectory(true)
                .setServerConfig("wal_level", "logical")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_senders", "20")
                .setServerConfig("max_replication_slots", "20")
                .setPGStartupWait(START_LIMIT)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

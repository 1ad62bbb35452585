package org.interdesk.kit.testing.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A real Kafka broker in a process of its own: one node that is broker and controller at once.
 *
 * <p>It runs with the class path of {@code deploy/backbone}, because the platform pins older Kafka classes in the test
 * process.
 */
final class KafkaServer {

    private final ServerFolder folder;
    private final int port;
    private final int controllerPort;

    KafkaServer(ServerFolder folder, int port, int controllerPort) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    int port() {
        return port;
    }

    Process start(Path backboneClassPath) throws IOException {
        FileTree.delete(folder.path("kafka"));
        var settings = folder.path("kafka.properties");
        Files.writeString(settings, settings());
        var classPath = BrokerMain.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                + File.pathSeparator
                + Files.readString(backboneClassPath).strip();
        return new ProcessBuilder(
                        SharedServers.javaCommand(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        classPath,
                        BrokerMain.class.getName(),
                        settings.toString())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.path("kafka.log").toFile())
                .start();
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                num.partitions=3
                offsets.topic.num.partitions=3
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, folder.path("kafka"));
    }

    void awaitListening(Duration limit) throws IOException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IOException("Kafka does not listen on port " + port, e);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}

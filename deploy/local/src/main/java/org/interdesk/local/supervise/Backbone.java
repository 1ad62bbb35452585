package org.interdesk.local.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Java;
import org.interdesk.local.plan.Ports;

/** The Kafka broker and the Connect worker: their configuration files and command lines. */
final class Backbone {

    private static final int BROKER_HEAP = 192;
    private static final int CONNECT_HEAP = 160;

    private final Home home;
    private final Ports ports;

    Backbone(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /** Writes the broker's configuration and, once, formats its data folder. */
    void initialiseBroker() {
        try {
            Files.writeString(brokerConfig(), brokerProperties());
            var data = home.kafka().resolve("data");
            if (Files.exists(data.resolve("meta.properties")) && Files.exists(data.resolve("bootstrap.checkpoint"))) {
                return;
            }
            var command = new ArrayList<>(java(64));
            command.addAll(List.of(
                    "kafka.tools.StorageTool",
                    "format",
                    "--cluster-id",
                    Uuid.randomUuid().toString(),
                    "--ignore-formatted",
                    "--config",
                    brokerConfig().toString()));
            if (Commands.run(home.log("kafka"), command.toArray(new String[0])) != 0) {
                throw new Failure("Kafka could not make its data folder.", home.log("kafka"));
            }
        } catch (IOException problem) {
            throw new Failure("Kafka could not be configured: " + problem.getMessage(), home.log("kafka"), problem);
        }
    }

    List<String> brokerCommand() {
        var command = new ArrayList<>(java(BROKER_HEAP));
        command.addAll(List.of("kafka.Kafka", brokerConfig().toString()));
        return command;
    }

    List<String> connectCommand() {
        try {
            var config = home.connect().resolve("worker.properties");
            var shared = Files.readString(home.root().resolve("deploy/connect/worker.properties"));
            Files.writeString(
                    config,
                    shared + "\nbootstrap.servers=" + ports.kafkaAddress() + "\nlisteners=" + ports.connectUrl()
                            + "\n");
            var command = new ArrayList<>(java(CONNECT_HEAP));
            command.addAll(List.of("org.apache.kafka.connect.cli.ConnectDistributed", config.toString()));
            return command;
        } catch (IOException problem) {
            throw new Failure(
                    "Kafka Connect could not be configured: " + problem.getMessage(), home.log("connect"), problem);
        }
    }

    private List<String> java(int heapMegabytes) {
        try {
            var command = new ArrayList<>(Java.command(heapMegabytes));
            command.addAll(List.of(
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                    "-cp",
                    Files.readString(home.backboneClassPath()).strip()));
            return command;
        } catch (IOException problem) {
            throw new Failure("The class path of Kafka is missing: " + home.backboneClassPath() + ".", null, problem);
        }
    }

    private Path brokerConfig() {
        return home.kafka().resolve("server.properties");
    }

    private String brokerProperties() {
        return String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + ports.kafkaController(),
                "controller.listener.names=CONTROLLER",
                "listeners=PLAINTEXT://" + ports.kafkaAddress() + ",CONTROLLER://127.0.0.1:" + ports.kafkaController(),
                "advertised.listeners=PLAINTEXT://" + ports.kafkaAddress(),
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs=" + home.kafka().resolve("data"),
                "auto.create.topics.enable=false",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "group.initial.rebalance.delay.ms=0",
                "num.network.threads=2",
                "num.io.threads=4",
                "background.threads=4",
                "num.recovery.threads.per.data.dir=2",
                "log.cleaner.dedupe.buffer.size=4194304",
                "log.segment.bytes=67108864",
                "log.index.size.max.bytes=1048576",
                "controller.performance.always.log.threshold.ms=60000",
                "");
    }
}

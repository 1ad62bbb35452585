package org.interdesk.local.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.interdesk.local.plan.PlatformService;
import org.junit.jupiter.api.Test;

/** The declared topics and the connector's template are what the platform leans on. */
class DeclarationsTest {

    private static final int OUTBOX_DAYS = 14;

    private final TopicsFile topics = TopicsFile.read(deploy("topics/topics.json"));

    @Test
    void noTopicIsDeclaredTwice() {
        assertThat(topics.all()).extracting(TopicsFile.Topic::name).doesNotHaveDuplicates();
        assertThat(topics.all())
                .allSatisfy(topic -> assertThat(topic.partitions()).isPositive());
    }

    @Test
    void eventsAreKeptLongerThanOutboxRows() {
        assertThat(topics.events())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.retentionDays()).isGreaterThan(OUTBOX_DAYS));
    }

    @Test
    void deadLettersHaveOnePartitionAndTheirConsumersName() {
        assertThat(topics.deadLetters()).isNotEmpty().allSatisfy(topic -> {
            assertThat(topic.name()).endsWith(".dlq");
            assertThat(topic.partitions()).isEqualTo(1);
        });
    }

    @Test
    void everyDatabaseHasAHeartbeat() {
        var expected = PlatformService.withDatabase().stream()
                .map(service -> "interdesk.heartbeat." + service.database())
                .toList();

        assertThat(topics.heartbeats())
                .extracting(TopicsFile.Topic::name)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyEventTopicHasAServiceThatPublishes() throws IOException {
        var publishers = new ArrayList<String>();
        for (var service : PlatformService.withDatabase()) {
            publishers.add(settings(service).getProperty("quarkus.application.name"));
        }

        assertThat(topics.events())
                .allSatisfy(topic -> assertThat(topic.publisher())
                        .as("publisher of " + topic.name())
                        .isIn(publishers));
    }

    @Test
    void everyTopicThatAServiceIsSetUpForIsDeclared() throws Exception {
        var declared = topics.all().stream().map(TopicsFile.Topic::name).toList();

        for (var service : PlatformService.ALL) {
            var settings = settings(service);
            var used = settings.stringPropertyNames().stream()
                    .filter(key -> key.matches("mp\\.messaging\\.incoming\\.[^.]+\\.(dead-letter-queue\\.)?topic"))
                    .map(settings::getProperty)
                    .toList();
            assertThat(declared).as("topics for " + service.module()).containsAll(used);
        }
    }

    @Test
    void theConnectorReadsOneDatabaseAndLetsTheLogGo() throws Exception {
        var template = Files.readString(deploy("connect/outbox-connector.json"));

        var config =
                new ObjectMapper().readTree(Connectors.render(template, "sla", "127.0.0.1", 5433, "interdesk_connect"));

        assertThat(config.toString()).doesNotContain("@");
        assertThat(config.path("database.dbname").asText()).isEqualTo("sla");
        assertThat(config.path("slot.name").asText()).isEqualTo("interdesk_sla");
        assertThat(config.path("publication.autocreate.mode").asText()).isEqualTo("disabled");
        assertThat(config.path("heartbeat.interval.ms").asInt()).isPositive();
        assertThat(config.path("heartbeat.action.query").asText()).contains("heartbeat");
        assertThat(config.path("poll.interval.ms").asInt()).isBetween(1, 50);
        assertThat(config.path("database.password").asText()).startsWith("${env:");
    }

    @Test
    void theStateOfAConnectorIsThatOfItsTaskOnceItHasOne() throws Exception {
        var json = new ObjectMapper();

        assertThat(Connectors.worst(
                        json.readTree("{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[{\"state\":\"FAILED\"}]}")))
                .isEqualTo("FAILED");
        assertThat(Connectors.worst(json.readTree("{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[]}")))
                .isEqualTo("UNASSIGNED");
        assertThat(Connectors.worst(json.readTree("{\"connector\":{\"state\":\"PAUSED\"},\"tasks\":[]}")))
                .isEqualTo("PAUSED");
    }

    private static Properties settings(PlatformService service) throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(
                deploy("..").resolve(service.module()).resolve("src/main/resources/application.properties"))) {
            settings.load(in);
        }
        return settings;
    }

    private static Path deploy(String file) {
        return Path.of(System.getProperty("interdesk.root", "../.."))
                .resolve("deploy")
                .resolve(file);
    }
}

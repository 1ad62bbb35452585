package org.interdesk.local.prepare;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Ports;

/** Makes the declared topics that a broker lacks. Topics that are there are left as they are. */
public final class Topics {

    private static final short ONE_REPLICA = 1;
    private static final int PATIENCE_SECONDS = 30;

    private Topics() {}

    public static void create(TopicsFile declared, Ports ports, Path log) {
        var config = Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, ports.kafkaAddress());
        try (var admin = Admin.create(config)) {
            var present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var missing = declared.all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(Topics::toCreate)
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException problem) {
            throw new Failure("The topics could not be made on Kafka: " + problem.getMessage(), log, problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("Making the topics was interrupted.", log, stopped);
        }
    }

    private static NewTopic toCreate(TopicsFile.Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(topic.retention().toMillis())));
    }
}

package org.interdesk.kit.testing.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.interdesk.kit.testing.TestEnvironment;

/**
 * The topics of one module: each topic that the service's configuration names gets a prefix, so that modules on the
 * same broker do not meet and a new run does not read what an earlier one left.
 */
public final class ModuleTopics {

    private static final Pattern TOPIC_KEY =
            Pattern.compile("mp\\.messaging\\.(incoming|outgoing)\\.[^.]+\\.((dead-letter-queue\\.)?topic|topics)");
    private static final Pattern SEPARATOR = Pattern.compile(",");
    private static final int PARTITIONS = 3;

    private final ServerAddresses servers;
    private final Map<String, String> topicByKey;

    private ModuleTopics(ServerAddresses servers, Map<String, String> topicByKey) {
        this.servers = servers;
        this.topicByKey = topicByKey;
    }

    public static ModuleTopics prepare(ServerAddresses servers, String module) {
        if (!servers.kafka().equals(System.getProperty(TestEnvironment.KAFKA))) {
            TestEnvironment.set(TestEnvironment.KAFKA, servers.kafka());
            TestEnvironment.set(
                    TestEnvironment.TOPIC_PREFIX,
                    module + "." + UUID.randomUUID().toString().substring(0, 8) + ".");
        }
        var topics = new ModuleTopics(servers, topicsOf(Path.of("src/main/resources"), Path.of("src/test/resources")));
        topics.create();
        return topics;
    }

    private static Map<String, String> topicsOf(Path... resources) {
        var found = new HashMap<String, String>();
        for (var folder : resources) {
            var properties = new Properties();
            var file = folder.resolve("application.properties");
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    properties.load(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            properties.stringPropertyNames().stream()
                    .filter(key -> TOPIC_KEY.matcher(key).matches())
                    .forEach(key -> found.put(key, prefixed(properties.getProperty(key))));
        }
        return found;
    }

    /** A channel can listen to several topics, separated by commas. */
    private static String prefixed(String topics) {
        return SEPARATOR.splitAsStream(topics).map(TestEnvironment::topic).collect(Collectors.joining(","));
    }

    private void create() {
        var names = new TreeSet<>(
                topicByKey.values().stream().flatMap(SEPARATOR::splitAsStream).toList());
        if (names.isEmpty()) {
            return;
        }
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers.kafka()))) {
            names.removeAll(admin.listTopics().names().get());
            admin.createTopics(names.stream()
                            .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics of this module cannot be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while topics were created", e);
        }
    }

    /** The broker's address, and the prefixed topic under each key that names one. */
    public Map<String, String> config() {
        var config = new HashMap<>(topicByKey);
        config.put("kafka.bootstrap.servers", servers.kafka());
        return config;
    }
}

package org.interdesk.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interdesk.kit.testing.EventContract;

/** The catalogue of events, made from the folders of schemas and from what the services say they listen to. */
final class Events {

    static final Path FOLDER = Repository.ROOT.resolve("docs/events");

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TOPICS = json(Repository.ROOT.resolve("deploy/topics/topics.json"));

    private Events() {}

    static List<String> aggregates() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who publishes: the owner of the aggregate. */
    private static String owner(String aggregate) {
        for (var topic : TOPICS.path("events")) {
            if (topic.path("name").asText().equals("interdesk." + aggregate)) {
                return topic.path("publisher").asText();
            }
        }
        throw new AssertionError("deploy/topics/topics.json declares no topic interdesk." + aggregate);
    }

    private static List<String> consumers(String aggregate) {
        return Repository.SERVICES.stream()
                .filter(service -> Repository.settingsOf(service).entrySet().stream()
                        .anyMatch(setting ->
                                setting.getKey().toString().matches("mp\\.messaging\\.incoming\\.[^.]+\\.topics?")
                                        && List.of(setting.getValue().toString().split(","))
                                                .contains("interdesk." + aggregate)))
                .map(Repository::applicationOf)
                .toList();
    }

    /** Folder, event and version of a type, which is {@code org.interdesk.<folder>.<event>.<version>}. */
    private record Type(String aggregate, String event, String version) {

        static Type of(String type) {
            var parts = type.split("\\.");
            return new Type(parts[2], parts[3], parts[4]);
        }

        String schema() {
            return aggregate + "/" + event + "/" + version + ".json";
        }

        String meaning() {
            return json(FOLDER.resolve(schema())).path("description").asText();
        }
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String catalogue() {
        var text = new StringBuilder();
        for (var aggregate : aggregates()) {
            text.append("\n### interdesk.")
                    .append(aggregate)
                    .append("\n\nPublished by ")
                    .append(owner(aggregate));
            text.append(", consumed by ")
                    .append(String.join(", ", consumers(aggregate)))
                    .append(".\n\n");
            text.append("| event | version | what happened | schema |\n| --- | --- | --- | --- |\n");
            for (var name : CONTRACT.types(aggregate)) {
                var type = Type.of(name);
                text.append("| `%s` | %s | %s | [schema](%s), [example](%s) |\n"
                        .formatted(
                                type.event(),
                                type.version(),
                                type.meaning(),
                                type.schema(),
                                type.schema().replace(".json", ".example.json")));
            }
        }
        return text.toString();
    }

    static String asyncApi() {
        var text = new StringBuilder(HEAD);
        text.append("channels:\n");
        for (var aggregate : aggregates()) {
            text.append("  %s:\n    address: interdesk.%1$s\n    messages:\n".formatted(aggregate));
            for (var name : CONTRACT.types(aggregate)) {
                text.append("      %s:\n        $ref: '#/components/messages/%1$s'\n".formatted(id(name)));
            }
        }
        text.append("operations:\n");
        for (var aggregate : aggregates()) {
            operation(text, owner(aggregate), "send", aggregate);
            consumers(aggregate).forEach(consumer -> operation(text, consumer, "receive", aggregate));
        }
        text.append("components:\n  messages:\n");
        for (var aggregate : aggregates()) {
            CONTRACT.types(aggregate).forEach(name -> message(text, name));
        }
        return text.append(ENVELOPE).toString();
    }

    private static String id(String type) {
        return type.substring("org.interdesk.".length());
    }

    private static void operation(StringBuilder text, String service, String action, String aggregate) {
        text.append("  %s.%s.%s:\n    action: %2$s\n    channel:\n      $ref: '#/channels/%3$s'\n"
                .formatted(service, action, aggregate));
    }

    private static void message(StringBuilder text, String name) {
        var type = Type.of(name);
        text.append("    %s:\n      name: %s\n      summary: %s\n".formatted(id(name), name, quoted(type.meaning())));
        text.append("      headers:\n        $ref: '#/components/schemas/envelope'\n");
        text.append("      payload:\n        $ref: './").append(type.schema()).append("'\n");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static final String HEAD = """
            # Written by the tests of the module docs (-Ddocs.write) from the schema folders; do not edit.
            asyncapi: 3.0.0
            info:
              title: Interdesk events
              version: 1.0.0
              description: Facts that the services tell each other. CloudEvents 1.0, binary mode on Kafka.
            defaultContentType: application/json
            """;

    private static final String ENVELOPE = """
              schemas:
                envelope:
                  type: object
                  required: [ce_specversion, ce_id, ce_source, ce_type, ce_subject, ce_time, ce_dataschema, ce_actor, ce_aggregateversion]
                  properties:
                    ce_specversion: {const: '1.0'}
                    ce_id: {type: string, format: uuid, description: Key of deduplication}
                    ce_source: {type: string, description: Publishing service}
                    ce_type: {type: string, description: What happened}
                    ce_subject: {type: string, description: Public number of what it happened to}
                    ce_time: {type: string, format: date-time, description: When it happened}
                    ce_dataschema: {type: string, description: 'urn:interdesk:events:<aggregate>:<event>:<version>'}
                    ce_party: {type: string, description: Party in whose name it was done; absent for the system}
                    ce_actor: {type: string, description: 'Subject of the token, or system:<name>'}
                    ce_causationid: {type: string, format: uuid, description: The event that led to this one}
                    ce_aggregateversion: {type: string, description: Version of the aggregate after the change; an older one is ignored}
                    traceparent: {type: string, description: W3C trace context}
            """;
}

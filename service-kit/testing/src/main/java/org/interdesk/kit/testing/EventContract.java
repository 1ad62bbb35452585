package org.interdesk.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdesk.kit.testing.server.BuildRoot;

/**
 * Compares events with their contract: the JSON Schemas and examples in {@code docs/events}.
 *
 * <p>A producer checks the rows that are really in its outbox; a consumer reads the example files. So neither can drift
 * from what is written down, and they need not know each other.
 */
public final class EventContract {

    /** An event above this size is a mistake: consumers read states, not documents. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final Pattern TYPE = Pattern.compile("org\\.interdesk\\.([a-z-]+)\\.([a-z-]+)\\.(v[1-9][0-9]*)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Path folder;
    private final Map<Path, JsonSchema> loaded = new ConcurrentHashMap<>();

    private EventContract(Path folder) {
        this.folder = folder;
    }

    /** The contract of the platform, {@code docs/events}. */
    public static EventContract ofThisBuild() {
        return in(BuildRoot.find().resolve("docs/events"));
    }

    /** A contract kept elsewhere, in folders {@code <aggregate>/<event>} with {@code v1.json} and {@code v1.example.json}. */
    public static EventContract in(Path folder) {
        return new EventContract(folder);
    }

    /** Fails unless the event has a schema, obeys it, and its envelope is complete. */
    public void check(PublishedEvent event) {
        var schema = schemaOf(event.type());
        assertThat(Files.exists(schema))
                .as("%s has a schema at %s", event.type(), schema)
                .isTrue();
        assertThat(violations(schema, event.data()))
                .as("%s about %s", event.type(), event.subject())
                .isEmpty();
        assertThat(event.dataSchema())
                .as("data schema of %s", event.type())
                .isEqualTo("urn:interdesk:events:"
                        + event.type().substring("org.interdesk.".length()).replace('.', ':'));
        assertThat(event.source()).as("source").matches("/[a-z]+(-[a-z]+)*");
        assertThat(event.subject()).as("subject").isNotBlank();
        assertThat(event.actor()).as("actor").isNotBlank();
        assertThat(event.aggregateVersion()).as("aggregate version").isPositive();
        assertThat(event.data().toString().getBytes(StandardCharsets.UTF_8))
                .as("size of %s", event.type())
                .hasSizeLessThan(MAX_BYTES);
    }

    /** Fails unless the versions of one aggregate's events go up, each by at most one. */
    public static void checkOrder(List<PublishedEvent> eventsOfOneAggregate) {
        var before = 0L;
        for (var event : eventsOfOneAggregate) {
            assertThat(event.aggregateVersion())
                    .as("version of %s", event.type())
                    .isBetween(before, before + 1);
            before = event.aggregateVersion();
        }
    }

    /** Fails unless every event folder of an aggregate has a schema and an example that obeys it. */
    public void checkExamples(String aggregate) {
        for (var type : types(aggregate)) {
            assertThat(violations(schemaOf(type), example(type)))
                    .as("example of %s", type)
                    .isEmpty();
        }
    }

    /** All types of an aggregate that are written down, by name. */
    public List<String> types(String aggregate) {
        try (var folders = Files.list(folder.resolve(aggregate))) {
            return folders.filter(Files::isDirectory)
                    .flatMap(EventContract::versions)
                    .map(this::typeOf)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no schemas for " + aggregate, e);
        }
    }

    private String typeOf(Path schema) {
        var place = folder.relativize(schema).toString().replace(".json", "");
        return "org.interdesk." + place.replace(File.separatorChar, '.');
    }

    private static Stream<Path> versions(Path event) {
        try (var files = Files.list(event)) {
            return files.filter(file -> file.getFileName().toString().matches("v[0-9]+\\.json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example of a type, which consumers read in their tests. */
    public JsonNode example(String type) {
        var schema = schemaOf(type);
        return read(schema.resolveSibling(schema.getFileName().toString().replace(".json", ".example.json")));
    }

    /** The example as an event that can be sent. */
    public EventToSend exampleEvent(String type) {
        return EventToSend.ofType(type, example(type));
    }

    private Path schemaOf(String type) {
        var parts = TYPE.matcher(type);
        if (!parts.matches()) {
            throw new AssertionError(type + " is not named org.interdesk.<aggregate>.<past participle>.v<number>");
        }
        return folder.resolve(parts.group(1)).resolve(parts.group(2)).resolve(parts.group(3) + ".json");
    }

    private List<String> violations(Path schema, JsonNode data) {
        var compiled = loaded.computeIfAbsent(
                schema,
                file -> SCHEMAS.getSchema(
                        SchemaLocation.of(file.toUri().toString()),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        return compiled.validate(data).stream().map(Object::toString).sorted().toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}

package org.interdesk.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What consumers of events may rely on: the schema of every event as it was published, without its words, in one file beside the
 * schemas. Within a version an event may gain optional fields and nothing else; whoever reads the old shape then reads the new
 * one, and whoever knows the new one reads what is still on the topics.
 */
final class Promises {

    static final String FILE = "events/promises.json";

    private static final Set<String> WORDS = Set.of("$schema", "$id", "$comment", "title", "description", "examples");
    private static final Set<String> FIELDS = Set.of("properties", "$defs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Promises() {}

    /** Schema of each event by its path without ending, {@code ticket/registered/v1}. */
    static SortedMap<String, JsonNode> made() {
        var made = new TreeMap<String, JsonNode>();
        Repository.files(Events.FOLDER, ".json")
                .filter(file -> file.getFileName().toString().matches("v\\d+\\.json"))
                .forEach(file -> made.put(name(file), withoutWords(json(Repository.read(file)))));
        return made;
    }

    /** What was promised before; nothing if the file is not there. */
    static SortedMap<String, JsonNode> kept() {
        var kept = new TreeMap<String, JsonNode>();
        var file = Repository.ROOT.resolve("docs").resolve(FILE);
        if (Files.exists(file)) {
            json(Repository.read(file)).properties().forEach(event -> kept.put(event.getKey(), event.getValue()));
        }
        return kept;
    }

    /** One line for each event, so that a difference shows which event has changed. */
    static String asText(SortedMap<String, JsonNode> promises) {
        var lines = promises.entrySet().stream()
                .map(event -> "  \"%s\": %s".formatted(event.getKey(), event.getValue()))
                .toList();
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    /** A sentence for each promise that does not hold any more. */
    static List<String> broken(SortedMap<String, JsonNode> before, SortedMap<String, JsonNode> after) {
        var broken = new ArrayList<String>();
        before.forEach((event, schema) -> {
            if (after.containsKey(event)) {
                compare(event, schema, after.get(event), broken);
            } else {
                broken.add(event + " is gone");
            }
        });
        return broken;
    }

    private static void compare(String at, JsonNode before, JsonNode after, List<String> broken) {
        if (before.isObject() && after.isObject()) {
            compareSchemas(at, before, after, broken);
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (var i = 0; i < before.size(); i++) {
                compare(at + "/" + i, before.get(i), after.get(i), broken);
            }
        } else if (!before.equals(after)) {
            broken.add(at + " was " + (before.isMissingNode() ? "not there" : before) + " and is "
                    + (after.isMissingNode() ? "not there" : after));
        }
    }

    private static void compareSchemas(String at, JsonNode before, JsonNode after, List<String> broken) {
        var words = new TreeSet<String>();
        before.fieldNames().forEachRemaining(words::add);
        after.fieldNames().forEachRemaining(words::add);
        for (var word : words) {
            if (FIELDS.contains(word)) {
                compareFields(at, before.path(word), after.path(word), broken);
            } else if (word.equals("required")) {
                compareRequired(at, before.path(word), after.path(word), broken);
            } else {
                compare(at + "/" + word, before.path(word), after.path(word), broken);
            }
        }
    }

    private static void compareFields(String at, JsonNode before, JsonNode after, List<String> broken) {
        before.properties().forEach(field -> {
            var path = at + "." + field.getKey();
            if (after.has(field.getKey())) {
                compare(path, field.getValue(), after.get(field.getKey()), broken);
            } else {
                broken.add(path + " is gone");
            }
        });
    }

    private static void compareRequired(String at, JsonNode before, JsonNode after, List<String> broken) {
        var was = texts(before);
        var is = texts(after);
        is.stream()
                .filter(name -> !was.contains(name))
                .forEach(name -> broken.add(at + "." + name + " has become required"));
        was.stream()
                .filter(name -> !is.contains(name))
                .forEach(name -> broken.add(at + "." + name + " may be missing"));
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** The schema without what is for people alone. */
    static JsonNode withoutWords(JsonNode schema) {
        if (schema.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            schema.forEach(part -> array.add(withoutWords(part)));
            return array;
        } else if (!schema.isObject()) {
            return schema;
        }
        var rest = JsonNodeFactory.instance.objectNode();
        schema.properties().stream()
                .filter(word -> !WORDS.contains(word.getKey()))
                .forEach(word -> rest.set(
                        word.getKey(),
                        FIELDS.contains(word.getKey())
                                ? fieldsWithoutWords(word.getValue())
                                : withoutWords(word.getValue())));
        return rest;
    }

    private static JsonNode fieldsWithoutWords(JsonNode fields) {
        var rest = JsonNodeFactory.instance.objectNode();
        fields.properties().forEach(field -> rest.set(field.getKey(), withoutWords(field.getValue())));
        return rest;
    }

    private static String name(Path schema) {
        return Events.FOLDER.relativize(schema).toString().replace('\\', '/').replaceFirst("\\.json$", "");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

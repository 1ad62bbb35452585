package org.interdesk.portal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts the documents of several services together into one.
 *
 * <p>Paths are kept as they are. Where every service has a part of the same resource, as with the journals, the path is
 * there once and its parameter says which parts there are. Component names may meet: equal ones are kept once, differing
 * ones get the service's name in front, in the definition and in every reference to it. Only paths below {@code /api/v1}
 * are kept: what a service answers elsewhere is not reachable through the gateway.
 */
final class OneOpenApi {

    private static final String PREFIX = "/api/v1/";

    private final ObjectNode document;
    private final Collection<String> resources;

    /**
     * @param resources what the services answer for, as {@code interdesk.gateway.rooms} names it: those of two segments
     *     are parts of a resource that several services share
     */
    OneOpenApi(ObjectMapper json, Collection<String> resources) {
        this.resources = resources;
        document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Interdesk")
                .put("version", "1")
                .put(
                        "description",
                        "One API for the desks of all parties. Send an access token as a bearer token; party and roles"
                                + " come from the token. Every error is a problem document (RFC 9457).");
        document.putArray("servers").addObject().put("url", "/");
        document.putArray("tags");
        document.putObject("paths");
        document.putObject("components")
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        document.putArray("security").addObject().putArray("bearer");
    }

    OneOpenApi add(String room, JsonNode original) {
        ObjectNode part = original.deepCopy();
        renameClashes(room, part);
        part.path("components").fields().forEachRemaining(kind -> {
            if (!"securitySchemes".equals(kind.getKey()) && kind.getValue() instanceof ObjectNode definitions) {
                components().withObjectProperty(kind.getKey()).setAll(definitions);
            }
        });
        part.path("paths").fields().forEachRemaining(path -> {
            if (path.getKey().startsWith(PREFIX)) {
                withoutOwnSecurity(path.getValue());
                namePartsOf(path.getKey().substring(PREFIX.length()), path.getValue());
                document.withObjectProperty("paths").set(path.getKey(), path.getValue());
            }
        });
        part.path("tags").forEach(tag -> document.withArrayProperty("tags").add(tag));
        return this;
    }

    ObjectNode document() {
        return document;
    }

    private ObjectNode components() {
        return document.withObjectProperty("components");
    }

    private void renameClashes(String room, ObjectNode part) {
        Set<String> clashes = new TreeSet<>();
        part.path("components")
                .fields()
                .forEachRemaining(kind -> kind.getValue().fields().forEachRemaining(definition -> {
                    JsonNode present = components().path(kind.getKey()).path(definition.getKey());
                    if (!present.isMissingNode() && !present.equals(definition.getValue())) {
                        clashes.add(kind.getKey() + "/" + definition.getKey());
                    }
                }));
        clashes.forEach(clash -> rename(part, clash, prefixed(room, clash)));
    }

    private static String prefixed(String room, String clash) {
        int slash = clash.indexOf('/');
        return clash.substring(0, slash + 1)
                + Character.toUpperCase(room.charAt(0))
                + room.substring(1)
                + clash.substring(slash + 1);
    }

    private static void rename(ObjectNode part, String from, String to) {
        String kind = from.substring(0, from.indexOf('/'));
        ObjectNode definitions = (ObjectNode) part.path("components").path(kind);
        JsonNode definition = definitions.remove(from.substring(kind.length() + 1));
        definitions.set(to.substring(kind.length() + 1), definition);
        redirect(part, "#/components/" + from, "#/components/" + to);
    }

    private static void redirect(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && from.equals(object.path("$ref").asText())) {
            object.put("$ref", to);
        }
        node.forEach(child -> redirect(child, from, to));
    }

    private static void withoutOwnSecurity(JsonNode path) {
        for (Map.Entry<String, JsonNode> operation : path.properties()) {
            if (operation.getValue() instanceof ObjectNode described) {
                described.remove("security");
            }
        }
    }

    private void namePartsOf(String path, JsonNode description) {
        Set<String> parts = new TreeSet<>();
        String[] segments = path.split("/", 3);
        if (segments.length > 1 && segments[1].startsWith("{")) {
            String shared = segments[0] + "/";
            resources.stream()
                    .filter(resource -> resource.startsWith(shared))
                    .forEach(resource -> parts.add(resource.substring(shared.length())));
        }
        if (!parts.isEmpty()) {
            String name = segments[1].substring(1, segments[1].length() - 1);
            parametersOf(description)
                    .filter(parameter -> name.equals(parameter.path("name").asText()))
                    .forEach(parameter ->
                            parts.forEach(parameter.withObjectProperty("schema").putArray("enum")::add));
        }
    }

    private static Stream<ObjectNode> parametersOf(JsonNode path) {
        return Stream.concat(Stream.of(path), path.valueStream())
                .flatMap(described -> described.path("parameters").valueStream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }
}

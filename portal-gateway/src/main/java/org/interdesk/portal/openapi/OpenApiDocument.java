package org.interdesk.portal.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.interdesk.portal.gateway.Rooms;
import org.jboss.logging.Logger;

/**
 * Answers {@code GET /api/openapi} with the one document for all services.
 *
 * <p>Each service is asked for its own document when somebody looks. What it said last is kept, so that a service that is
 * down does not vanish from the documentation.
 */
@ApplicationScoped
public class OpenApiDocument {

    private static final Logger LOG = Logger.getLogger(OpenApiDocument.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Rooms rooms;
    private final ObjectMapper json;
    private final HttpClient client;
    private final Map<String, JsonNode> lastSaid = new ConcurrentHashMap<>();

    OpenApiDocument(Rooms rooms, ObjectMapper json, Vertx vertx) {
        this.rooms = rooms;
        this.json = json;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
    }

    void open(@Observes Router router) {
        router.get("/api/openapi")
                .order(Integer.MIN_VALUE + 1_000)
                .handler(context -> together()
                        .subscribe()
                        .with(
                                document -> context.response()
                                        .putHeader("Content-Type", "application/json")
                                        .putHeader("Cache-Control", "no-cache")
                                        .end(document),
                                context::fail));
    }

    private Uni<String> together() {
        List<Uni<Void>> asked = rooms.rooms().entrySet().stream()
                .map(room -> refresh(room.getKey(), room.getValue()))
                .toList();
        return Uni.join().all(asked).andCollectFailures().map(done -> {
            OneOpenApi one = new OneOpenApi(
                    json,
                    rooms.rooms().values().stream()
                            .flatMap(room -> room.resources().stream())
                            .toList());
            new TreeMap<>(lastSaid).forEach(one::add);
            return one.document().toPrettyString();
        });
    }

    private Uni<Void> refresh(String name, Rooms.Room room) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .putHeader("Accept", "application/json")
                        .setAbsoluteURI(
                                room.url().resolve("/q/openapi?format=json").toString()))
                .flatMap(HttpClientRequest::send)
                .flatMap(response -> response.statusCode() == 200
                        ? response.body()
                        : Uni.createFrom().failure(new IllegalStateException("answered " + response.statusCode())))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(body -> lastSaid.put(name, parse(body.toString())))
                .onFailure()
                .invoke(cause -> LOG.warnf("No OpenAPI document from %s: %s", name, cause.getMessage()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    private JsonNode parse(String text) {
        try {
            JsonNode document = json.readTree(text);
            if (!document.isObject()) {
                throw new IllegalStateException("the answer is no document");
            }
            return document;
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

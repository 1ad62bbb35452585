package org.interdesk.replay.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.Credentials.Integrator;

/**
 * The outside of a platform that often fails: it takes every change once by its Idempotency-Key, but answers many of them
 * with 503, or not at all after having carried them out.
 */
final class ForgetfulPlatform implements AutoCloseable {

    private record Kept(int status, String body) {}

    private final HttpServer server;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Kept> answers = new ConcurrentHashMap<>();
    private final Map<String, List<String>> changes = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    ForgetfulPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/realm/.well-known/openid-configuration", this::discovery);
        server.createContext(
                "/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
        server.createContext("/api/v1", this::call);
        server.start();
    }

    Credentials credentials(String... parties) {
        Map<String, Integrator> integrators = new LinkedHashMap<>();
        for (var party : parties) {
            integrators.put(party, new Integrator("integrator-" + party, "secret"));
        }
        return new Credentials(address(), URI.create(address() + "/realm"), integrators, Map.of());
    }

    /** What was done to each case, by its own number, in order. */
    Map<String, List<String>> changes() {
        return changes;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"token_endpoint\":\"" + address() + "/token\"}");
    }

    private void call(HttpExchange exchange) throws IOException {
        var nth = calls.incrementAndGet();
        var path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var body = json.readTree(exchange.getRequestBody());
        if (nth % 7 == 0) {
            answer(exchange, 503, "{\"type\":\"/problems/unavailable\"}");
            return;
        }
        var kept = answers.computeIfAbsent(key, fresh -> carryOut(path, body));
        if (nth % 11 == 0) {
            exchange.close();
            return;
        }
        answer(exchange, kept.status(), kept.body());
    }

    private Kept carryOut(String path, JsonNode body) {
        if (path.equals("/import-sessions")) {
            return new Kept(201, "{\"id\":\"session\"}");
        }
        if (path.equals("/tickets")) {
            var number = "N-" + numbers.incrementAndGet();
            changes.computeIfAbsent(number, any -> Collections.synchronizedList(new ArrayList<>()))
                    .add("registered " + body.path("ownNumber").asText());
            return new Kept(201, "{\"number\":\"" + number + "\"}");
        }
        var parts = path.split("/");
        changes.get(parts[2])
                .add(parts[parts.length - 1] + " " + body.path("occurredAt").asText());
        return path.endsWith("/cancellation")
                ? new Kept(409, "{\"type\":\"/problems/illegal-move\",\"detail\":\"not now\"}")
                : new Kept(200, "{\"handover\":{\"id\":\"offer\"}}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

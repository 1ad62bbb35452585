package org.interdesk.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.CallTimes;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.Credentials.Integrator;
import org.interdesk.replay.journal.Journal;
import org.interdesk.replay.journal.Told;
import org.interdesk.replay.oracle.Desks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTellerTest {

    private static final Instant LOAD = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path directory;

    private final List<String> calls = new ArrayList<>();
    private HttpServer platform;

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext(
                "/realm", exchange -> send(exchange, 200, "{\"token_endpoint\":\"" + address() + "/token\"}"));
        platform.createContext(
                "/token", exchange -> send(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
        platform.createContext("/api/v1", this::call);
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void stepsFollowEachOtherWithWhatEarlierOnesHaveMade() {
        tell(
                declared(),
                step(
                        "ack",
                        "POST /incidents/{declared}/acknowledgement",
                        "@-PT5M",
                        Map.of("list", List.of("{declared}"))));

        assertThat(calls)
                .containsExactly(
                        "POST /incidents {\"title\":\"T\"}",
                        "POST /incidents/INC-1/acknowledgement"
                                + " {\"list\":[\"INC-1\"],\"occurredAt\":\"2026-11-22T09:55:00Z\"}");
    }

    @Test
    void aLoadThatIsBegunAnewTellsOnlyWhatIsLeft() {
        tell(declared());
        tell(declared(), step("ack", "POST /incidents/{declared}/acknowledgement", null, Map.of()));

        assertThat(calls).hasSize(2).last().isEqualTo("POST /incidents/INC-1/acknowledgement {}");
    }

    @Test
    void aRefusedStepTakesAlongTheStepsThatNeedIt() {
        var refused = new Step("declared", "BY", "POST /refused", null, Map.of(), null, "number");
        tell(
                refused,
                step("ack", "POST /incidents/{declared}/acknowledgement", null, Map.of()),
                step("other", "POST /other", null, Map.of()));

        assertThat(calls).containsExactly("POST /refused {}", "POST /other {}");
        assertThat(refusals()).containsExactly("ack: there is no declared", "declared: 409 illegal-move: not now");
    }

    private void tell(Step... steps) {
        try (var journal = Journal.open(directory.resolve("journal"))) {
            var api = new Api(
                    new Credentials(
                            address(),
                            URI.create(address() + "/realm"),
                            Map.of("BY", new Integrator("by", "secret")),
                            Map.of()),
                    new CallTimes(),
                    Duration.ofSeconds(10));
            var quiet = new PrintStream(OutputStream.nullOutputStream());
            new StoryTeller(api, new Told(journal, Map.of()), "test", LOAD, new Desks(2026, 2026), quiet)
                    .tell(new Story("test", List.of(steps)));
        }
    }

    private List<String> refusals() {
        try (var journal = Journal.open(directory.resolve("journal"))) {
            return new Told(journal, Map.of()).refusals();
        }
    }

    private static Step declared() {
        return new Step("declared", "BY", "POST /incidents", null, Map.of("title", "T"), null, "number");
    }

    private static Step step(String id, String call, @Nullable String at, Map<String, Object> body) {
        return new Step(id, "BY", call, at, body, null, null);
    }

    private URI address() {
        return URI.create("http://localhost:" + platform.getAddress().getPort());
    }

    private void call(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(exchange.getRequestMethod() + " " + path + " " + body);
        if (path.equals("/refused")) {
            send(exchange, 409, "{\"type\":\"/problems/illegal-move\",\"detail\":\"not now\"}");
        } else {
            send(exchange, 201, "{\"number\":\"INC-1\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

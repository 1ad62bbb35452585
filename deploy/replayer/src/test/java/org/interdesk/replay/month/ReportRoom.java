package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.Credentials.Integrator;
import org.jspecify.annotations.Nullable;

/**
 * The outside of the service that keeps monthly reports: months, a report for each of two parties, consolidated reports. It knows a
 * session only when it is asked about it a second time, as a service that hears of it does.
 */
final class ReportRoom implements AutoCloseable {

    private static final List<String> PARTIES = List.of("EEC", "KZ");
    private static final List<String> COUNTED = List.of(
            "requests.registered",
            "requests.resolved",
            "requests.closed",
            "requests.handed-over",
            "first-response.settled",
            "first-response.in-time",
            "resolution.settled",
            "resolution.in-time");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Map<String, Answer> answered = new LinkedHashMap<>();
    private final Map<String, ObjectNode> periods = new TreeMap<>();
    private final Map<String, ObjectNode> reports = new TreeMap<>();
    private final Map<String, ObjectNode> editions = new TreeMap<>();
    private final Map<String, Long> registered = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();
    private boolean sessionKnown;
    private boolean broken;

    private record Answer(int status, String body) {}

    ReportRoom() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/realm/.well-known/openid-configuration",
                exchange -> send(exchange, new Answer(200, "{\"token_endpoint\":\"" + address() + "/token\"}")));
        server.createContext("/token", this::token);
        server.createContext("/api/v1", this::call);
        server.start();
    }

    Credentials credentials() {
        Map<String, Integrator> integrators = new LinkedHashMap<>();
        PARTIES.forEach(party -> integrators.put(party, new Integrator(party, "secret")));
        return new Credentials(address(), URI.create(address() + "/realm"), integrators, Map.of());
    }

    /** Changes that were carried out, as {@code "KZ /reports/REP-2012-04-KZ/hand-in 2012-05-05T10:00:00Z"}. */
    List<String> changes() {
        return changes;
    }

    /** The body of the only hand-in of a report. */
    JsonNode handedIn(String number) {
        return reports.get(number).path("content");
    }

    void knows(String party, String month, long count) {
        registered.put(party + " " + month, count);
    }

    /** From now on nothing can be published. */
    void refusePublications(boolean refuse) {
        broken = refuse;
    }

    /** A month that others opened and published. */
    void published(String month) {
        open(month, "null");
        PARTIES.forEach(party -> report(month, party).put("state", "ACCEPTED"));
        publish(month, "2012-06-15T10:00:00Z");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var party = form.replaceAll(".*client_id=([A-Z]+).*", "$1");
        send(exchange, new Answer(200, "{\"access_token\":\"" + party + "\",\"expires_in\":300}"));
    }

    private synchronized void call(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        var party = exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
        if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, look(party, path));
            return;
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var body = (ObjectNode) JSON.readTree(exchange.getRequestBody());
        var known = answered.get(key);
        if (known != null) {
            send(exchange, known);
            return;
        }
        var answer = change(path, body);
        if (answer.status() < 300) {
            answered.put(key, answer);
            if (!path.startsWith("/import-sessions")) {
                changes.add(party + " " + path + " " + body.path("occurredAt").asText());
            }
        }
        send(exchange, answer);
    }

    private Answer look(String party, String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/report-facts/")) {
            var figures = JSON.createObjectNode();
            COUNTED.forEach(key -> figures.put(key, gathered(key, party + " " + last)));
            return good(JSON.createObjectNode().set("figures", figures));
        }
        if (path.endsWith("/board")) {
            return good(JSON.createObjectNode().set("waitingFor", JSON.createArrayNode()));
        }
        if (path.startsWith("/report-periods/")) {
            return found(periods.get(last));
        }
        if (path.equals("/reports")) {
            return good(JSON.createObjectNode().set("items", JSON.createArrayNode()));
        }
        if (path.startsWith("/reports/")) {
            var report = reports.get(last);
            return report == null ? found(null) : good(detail(report));
        }
        return found(editions.get(last));
    }

    /** Whoever registers answers at once, and nothing else happens. */
    private long gathered(String key, String place) {
        return key.startsWith("first-response") || key.equals("requests.registered")
                ? registered.getOrDefault(place, 0L)
                : 0;
    }

    private Answer change(String path, ObjectNode body) {
        if (path.startsWith("/import-sessions")) {
            return good(JSON.createObjectNode().put("id", "session"));
        }
        var month = body.path("month").asText();
        if (path.equals("/report-periods")) {
            if (!sessionKnown) {
                sessionKnown = true;
                return new Answer(409, "{\"type\":\"/problems/import-session-not-open\"}");
            }
            return good(open(month, body.path("importSession").asText()));
        }
        if (path.equals("/consolidated-reports")) {
            return broken
                    ? new Answer(409, "{\"type\":\"/problems/reports-missing\"}")
                    : good(publish(month, body.path("occurredAt").asText()));
        }
        var parts = path.split("/");
        var report = reports.get(parts[2]);
        switch (parts[3]) {
            case "correction" -> report.put("state", "IN_CORRECTION");
            case "hand-in" -> {
                report.put("state", "HANDED_IN");
                report.set("content", body.path("content"));
            }
            case "acceptance" -> report.put("state", "ACCEPTED");
            default -> {}
        }
        return good(detail(report));
    }

    private ObjectNode open(String month, String session) {
        var period = JSON.createObjectNode()
                .put("month", month)
                .put("importSession", session)
                .put("edition", 0);
        periods.put(month, period);
        PARTIES.forEach(party -> report(month, party).put("state", "DRAFT"));
        return period;
    }

    private ObjectNode report(String month, String party) {
        return reports.computeIfAbsent(
                "REP-" + month + "-" + party,
                number -> JSON.createObjectNode().put("party", party).put("month", month));
    }

    private ObjectNode publish(String month, String at) {
        var period = periods.get(month);
        period.put("edition", period.path("edition").asInt() + 1);
        var edition = JSON.createObjectNode()
                .put("number", "CON-" + month)
                .put("month", month)
                .put("edition", period.path("edition").asInt())
                .put("publishedAt", at);
        var report = edition.putObject("report");
        var parties = report.putArray("parties");
        PARTIES.forEach(party ->
                parties.addObject().put("party", party).put("revision", 1).put("punctuality", "IN_TIME"));
        var figures = report.putArray("figures");
        COUNTED.forEach(key -> line(figures.addObject().put("key", key), key, month));
        share(figures.addObject().put("key", "first-response.share"), "first-response.settled", month);
        share(figures.addObject().put("key", "resolution.share"), "resolution.settled", month);
        editions.put(month, edition);
        return edition;
    }

    private void line(ObjectNode line, String key, String month) {
        var said = line.putArray("parties");
        long total = 0;
        for (var party : PARTIES) {
            var number = gathered(key, party + " " + month);
            said.addObject().put("party", party).put("number", number);
            total += number;
        }
        line.put("total", total);
    }

    /** All that was settled was settled in time. */
    private void share(ObjectNode line, String settled, String month) {
        var said = line.putArray("parties");
        line.put("total", -1);
        for (var party : PARTIES) {
            if (gathered(settled, party + " " + month) > 0) {
                said.addObject().put("party", party).put("number", 100);
                line.put("total", 100);
            }
        }
    }

    private ObjectNode detail(ObjectNode report) {
        var detail = JSON.createObjectNode();
        detail.set("report", report);
        var revision = detail.putObject("revision");
        revision.putArray("figures")
                .addObject()
                .put("key", "requests.registered")
                .put("number", 0)
                .put("origin", "PREFILLED");
        revision.putArray("components").addObject().put("code", "SEGMENT");
        return detail;
    }

    private static Answer found(@Nullable ObjectNode thing) {
        return thing == null ? new Answer(404, "{\"type\":\"/problems/not-found\"}") : good(thing);
    }

    private static Answer good(JsonNode body) {
        return new Answer(200, body.toString());
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

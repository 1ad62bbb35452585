package org.interdesk.kit.testing.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/**
 * The part of an OpenID provider that services talk to: discovery, keys, and the sign-in of a browser.
 *
 * <p>It stands in for Keycloak in the component ring, so that a service checks issuer, audience, type, signature and
 * expiry with its production settings. Real Keycloak is in the system ring.
 */
public final class TestIssuer {

    private static final String REALM = "/realms/interdesk";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";

    private final HttpServer server;
    private final CodeFlow codeFlow = new CodeFlow();

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    public static TestIssuer start() {
        try {
            var issuer =
                    new TestIssuer(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            issuer.serve();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("the test issuer cannot be started", e);
        }
    }

    private void serve() {
        server.createContext(REALM + "/.well-known/openid-configuration", this::discovery);
        server.createContext(PROTOCOL + "/certs", TestIssuer::keys);
        server.createContext(PROTOCOL + "/auth", exchange -> redirect(exchange, codeFlow.authorize(query(exchange))));
        server.createContext(PROTOCOL + "/token", exchange -> answer(exchange, codeFlow.exchange(form(exchange))));
        server.createContext(
                PROTOCOL + "/logout",
                exchange -> redirect(exchange, query(exchange).getOrDefault("post_logout_redirect_uri", url())));
        server.start();
    }

    /** The issuer as tokens name it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    public void stop() {
        server.stop(0);
    }

    private void discovery(HttpExchange exchange) throws IOException {
        var base = "http://127.0.0.1:" + server.getAddress().getPort() + PROTOCOL;
        answer(
                exchange,
                Map.of(
                        "issuer", url(),
                        "jwks_uri", base + "/certs",
                        "authorization_endpoint", base + "/auth",
                        "token_endpoint", base + "/token",
                        "end_session_endpoint", base + "/logout"));
    }

    private static void keys(HttpExchange exchange) throws IOException {
        send(exchange, 200, new JsonWebKeySet(TestKeys.trusted()).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
        send(exchange, body.containsKey("error") ? 400 : 200, JsonUtil.toJson(body));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getRawQuery();
        return parameters(query == null ? "" : query);
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> parameters(String encoded) {
        var parameters = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                parameters.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}

package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.interdesk.replay.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens of the parties' integrators (client credentials), each fetched when first needed and again when
 * less than a fifth of its life is left.
 */
public final class Tokens {

    private record Token(String value, long renewAtNanos) {}

    private final HttpClient http;
    private final Credentials credentials;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private volatile @Nullable URI endpoint;

    public Tokens(HttpClient http, Credentials credentials) {
        this.http = http;
        this.credentials = credentials;
    }

    /** A token that is valid for a while yet. */
    public String of(String party) {
        var token = tokens.get(party);
        if (token == null || System.nanoTime() - token.renewAtNanos() > 0) {
            token = tokens.compute(
                    party,
                    (key, known) -> known != null && System.nanoTime() - known.renewAtNanos() < 0 ? known : fetch(key));
        }
        return token.value();
    }

    /** Forgets a token that the platform did not take. */
    public void drop(String party, String value) {
        tokens.computeIfPresent(party, (key, known) -> known.value().equals(value) ? null : known);
    }

    private Token fetch(String party) {
        var integrator = credentials.integrators().get(party);
        if (integrator == null) {
            throw new Unusable("The credentials name no integrator of " + party + ".");
        }
        var form = "grant_type=client_credentials&client_id=" + encoded(integrator.clientId()) + "&client_secret="
                + encoded(integrator.clientSecret());
        var request = HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new Unusable("The identity provider refuses the integrator of " + party + " (status "
                    + answer.statusCode() + ").");
        }
        try {
            var token = json.readTree(answer.body());
            var life = Duration.ofSeconds(token.path("expires_in").asLong(60));
            var renewAt = System.nanoTime() + life.toNanos() * 4 / 5;
            return new Token(token.path("access_token").asText(), renewAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI endpoint() {
        var known = endpoint;
        if (known != null) {
            return known;
        }
        var discovery = HttpRequest.newBuilder(URI.create(credentials.issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var found = URI.create(
                    json.readTree(send(discovery).body()).path("token_endpoint").asText());
            endpoint = found;
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("The identity provider at " + credentials.issuer() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

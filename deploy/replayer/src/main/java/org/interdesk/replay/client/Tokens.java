package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.interdesk.replay.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens of the parties' integrators (client credentials) and of people who are signed in, each fetched when first
 * needed and again when less than a fifth of its life is left.
 */
public final class Tokens {

    private record Token(String value, long renewAtNanos) {}

    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Credentials credentials;
    private final Map<String, Token> tokens = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final @Nullable PersonTokens people;
    private @Nullable URI endpoint;

    /** Machine accounts only. */
    public Tokens(HttpClient http, Credentials credentials) {
        this(http, credentials, null);
    }

    /** @param people null if only machine accounts are asked for */
    public Tokens(HttpClient http, Credentials credentials, @Nullable PersonTokens people) {
        this.http = http;
        this.credentials = credentials;
        this.people = people;
    }

    /**
     * A token that is valid for a while yet.
     *
     * @param party whose integrator asks, or the user name of a person, which has a dot in it
     * @throws IOException if the identity provider does not answer
     */
    public synchronized String of(String party) throws IOException {
        if (people != null && party.indexOf('.') > 0) {
            return people.of(party);
        }
        var token = tokens.get(party);
        if (token == null || System.nanoTime() - token.renewAtNanos() > 0) {
            token = fetch(party);
            tokens.put(party, token);
        }
        return token.value();
    }

    /** Forgets a token that the platform did not take. */
    public synchronized void drop(String party, String value) {
        tokens.computeIfPresent(party, (key, known) -> known.value().equals(value) ? null : known);
    }

    private Token fetch(String party) throws IOException {
        var integrator = credentials.integrators().get(party);
        if (integrator == null) {
            throw new Unusable("The credentials name no integrator of " + party + ".");
        }
        var form = "grant_type=client_credentials&client_id=" + encoded(integrator.clientId()) + "&client_secret="
                + encoded(integrator.clientSecret());
        var request = HttpRequest.newBuilder(endpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(ANSWER)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new Unusable("The identity provider refuses the integrator of " + party + " (status "
                    + answer.statusCode() + ").");
        }
        var token = json.readTree(answer.body());
        var life = Duration.ofSeconds(token.path("expires_in").asLong(60));
        var renewAt = System.nanoTime() + life.toNanos() * 4 / 5;
        return new Token(token.path("access_token").asText(), renewAt);
    }

    private URI endpoint() throws IOException {
        var known = endpoint;
        if (known == null) {
            var discovery = HttpRequest.newBuilder(
                            URI.create(credentials.issuer() + "/.well-known/openid-configuration"))
                    .timeout(ANSWER)
                    .build();
            var answer = send(discovery);
            if (answer.statusCode() != 200) {
                throw new Unusable("There is no realm at " + credentials.issuer() + " (status " + answer.statusCode()
                        + "); is the platform up?");
            }
            known = URI.create(
                    json.readTree(answer.body()).path("token_endpoint").asText());
            endpoint = known;
        }
        return known;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw new IOException("the identity provider answered " + answer.statusCode());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

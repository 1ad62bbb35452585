package org.interdesk.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.Tokens;

/** One party's integrator at the gateway's REST API. */
public final class Desk {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String party;
    private final Credentials credentials;
    private final Tokens tokens;

    public Desk(Platform platform, String party) {
        this.party = party;
        this.credentials = platform.credentials();
        this.tokens = new Tokens(CLIENT, credentials);
    }

    public String token() {
        try {
            return tokens.of(party);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path below {@code /api/v1} */
    public String url(String path) {
        return credentials.gateway() + "/api/v1" + path;
    }

    public Http.Answer get(String path) {
        return Http.get(url(path), token());
    }

    public Http.Answer post(String path, String body) {
        return Http.post(url(path), token(), body);
    }

    /** Makes a change that must be accepted. */
    public void change(String number, String what, String body) {
        var answer = post("/tickets/" + number + "/" + what, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    /** Registers a request that was accepted, and names its number. */
    public String register(String subject, String scope) {
        var answer = post("/tickets", request(subject, scope));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("number").asText();
    }

    public static String request(String subject, String scope) {
        return """
                {"type": "RESTORATION", "subject": "%s", "description": "%s, 10:40", "impact": "HIGH",
                 "urgency": "MEDIUM", "scope": "%s"}""".formatted(subject, subject, scope);
    }
}

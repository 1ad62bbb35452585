package org.interdesk.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.PersonTokens;
import org.interdesk.replay.client.Tokens;

/** One party's integrator, or one of its people, at the gateway's REST API. */
public final class Desk {

    /** Who asks, as an access token. */
    private interface Who {

        String token() throws IOException;
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Credentials credentials;
    private final Who who;

    /** The integrator of the party. */
    public Desk(Platform platform, String party) {
        this.credentials = platform.credentials();
        var tokens = new Tokens(CLIENT, credentials);
        this.who = () -> tokens.of(party);
    }

    private Desk(Credentials credentials, Who who) {
        this.credentials = credentials;
        this.who = who;
    }

    /** Somebody who signs in with a password. */
    public static Desk person(Platform platform, String username) {
        try {
            var tokens = PersonTokens.in(platform.home(), CLIENT);
            return new Desk(platform.credentials(), () -> tokens.of(username));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String token() {
        try {
            return who.token();
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

    /** A call that must be accepted, and its answer. */
    public Http.Answer does(String path, String body) {
        var answer = post(path, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer;
    }

    /** Makes a change of a request that must be accepted. */
    public void change(String number, String what, String body) {
        does("/tickets/" + number + "/" + what, body);
    }

    /** Registers a request that was accepted, and names its number. */
    public String register(String subject, String scope) {
        return does("/tickets", request(subject, scope)).json().path("number").asText();
    }

    public static String request(String subject, String scope) {
        return """
                {"type": "RESTORATION", "subject": "%s", "description": "%s, 10:40", "impact": "HIGH",
                 "urgency": "MEDIUM", "scope": "%s"}""".formatted(subject, subject, scope);
    }
}

package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interdesk.replay.Unusable;

/**
 * Access tokens of people, got as a browser gets them: the authorization code flow with PKCE through the sign-in pages of the
 * identity provider, in the name of the portal. For what a machine account may not do, such as publishing software, where the
 * rules want two different people.
 *
 * <p>Only for an installation whose passwords are known, that is the embedded default and tests on it.
 */
public final class PersonTokens {

    private record Token(String value, long renewAtNanos) {}

    private static final String CLIENT = "interdesk-gateway";
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http;
    private final Credentials credentials;
    private final String clientSecret;
    private final Map<String, Token> tokens = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final SecureRandom random = new SecureRandom();

    /** @param home data folder of an embedded installation, with its credentials and secrets */
    public static PersonTokens in(Path home, HttpClient http) throws IOException {
        var secrets = new ObjectMapper().readTree(home.resolve("secrets.json").toFile());
        return new PersonTokens(
                http,
                Credentials.read(home.resolve("credentials.json")),
                secrets.path("gateway.client").asText());
    }

    /** @param clientSecret secret of the portal's client */
    public PersonTokens(HttpClient http, Credentials credentials, String clientSecret) {
        this.http = http;
        this.credentials = credentials;
        this.clientSecret = clientSecret;
    }

    /**
     * A token that is valid for a while yet.
     *
     * @throws IOException if the identity provider does not answer
     */
    public synchronized String of(String username) throws IOException {
        var token = tokens.get(username);
        if (token == null || System.nanoTime() - token.renewAtNanos() > 0) {
            token = signIn(username);
            tokens.put(username, token);
        }
        return token.value();
    }

    private Token signIn(String username) throws IOException {
        var person = credentials.people().get(username);
        if (person == null) {
            throw new Unusable("The credentials name no person " + username + ".");
        }
        var verifier = randomWord();
        var cookies = new HashMap<String, String>();
        var page = get(
                endpoint("auth") + "?"
                        + form(Map.of(
                                "client_id",
                                CLIENT,
                                "response_type",
                                "code",
                                "scope",
                                "openid organization",
                                "redirect_uri",
                                callback(),
                                "state",
                                randomWord(),
                                "code_challenge",
                                challenge(verifier),
                                "code_challenge_method",
                                "S256")),
                cookies);
        var asked = post(action(page, username), Map.of("username", username), cookies);
        var answer = asked.statusCode() == 200
                ? post(action(asked, username), Map.of("username", username, "password", person.password()), cookies)
                : asked;
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new Unusable("The identity provider does not let " + username + " in (status " + answer.statusCode()
                    + " after the password).");
        }
        return redeem(code.group(1), verifier, username);
    }

    private Token redeem(String code, String verifier, String username) throws IOException {
        var answer = post(
                endpoint("token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "client_secret", clientSecret,
                        "redirect_uri", callback(),
                        "code", code,
                        "code_verifier", verifier),
                new HashMap<>());
        if (answer.statusCode() != 200) {
            throw new Unusable(
                    "The identity provider gives no token for " + username + " (status " + answer.statusCode() + ").");
        }
        var token = json.readTree(answer.body());
        var life = Duration.ofSeconds(token.path("expires_in").asLong(60));
        return new Token(token.path("access_token").asText(), System.nanoTime() + life.toNanos() * 4 / 5);
    }

    private String endpoint(String name) {
        return credentials.issuer() + "/protocol/openid-connect/" + name;
    }

    private String callback() {
        return credentials.gateway() + "/session/callback";
    }

    private static String action(HttpResponse<String> page, String username) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new Unusable("The identity provider shows " + username + " no form to sign in with (status "
                    + page.statusCode() + ").");
        }
        return form.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> get(String url, Map<String, String> cookies) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url)).GET(), cookies);
    }

    private HttpResponse<String> post(String url, Map<String, String> fields, Map<String, String> cookies)
            throws IOException {
        return send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields))),
                cookies);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> cookies) throws IOException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
            for (var line : answer.headers().allValues("Set-Cookie")) {
                var pair = line.substring(0, (line + ";").indexOf(';')).split("=", 2);
                cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String randomWord() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.interdesk.kit.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that is wrong with a request before its meaning is looked at, for any path that takes a POST.
 *
 * <pre>
 * static Stream&lt;BadInput&gt; badInputs() {
 *     return BadInputs.ofPost("/api/v1/tickets", VALID, () -&gt; TestUsers.token("BY", Roles.REQUESTER)).stream();
 * }
 *
 * &#64;ParameterizedTest
 * &#64;MethodSource("badInputs")
 * void badInputIsRefusedAndChangesNothing(BadInput input) {
 *     input.isRefused();
 * }
 * </pre>
 *
 * <p>The cases are derived from a valid body: its texts, whole numbers and moments are each broken in turn. The valid
 * request itself must be accepted, which the service's own tests show.
 */
public final class BadInputs {

    private static final Map<String, String> FORGED_IDENTITY = Map.of(
            "X-Party", "EEC",
            "X-Forwarded-User", "admin",
            "X-Remote-User", "admin",
            "X-User-Roles", "desk-lead,integrator",
            "X-Interdesk-Party", "EEC",
            "X-Userinfo", "eyJwYXJ0eSI6IkVFQyJ9");

    private final String path;
    private final String valid;
    private final Supplier<String> token;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<BadInput> cases = new ArrayList<>();

    private BadInputs(String path, String valid, Supplier<String> token) {
        this.path = path;
        this.valid = valid;
        this.token = token;
    }

    /**
     * @param valid a JSON object that the path accepts
     * @param token of somebody who may do it
     */
    public static BadInputs ofPost(String path, String valid, Supplier<String> token) {
        return new BadInputs(path, valid, token);
    }

    /** A header that each request carries besides its media type, token and a fresh {@code Idempotency-Key}. */
    public BadInputs withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Stream<BadInput> stream() {
        bodies();
        mediaTypes();
        tokens();
        return cases.stream();
    }

    private void bodies() {
        for (var broken : BrokenJson.of(valid)) {
            add(broken.name(), 400, "invalid-request", request -> request.body(broken.bytes()));
        }
        add("a body over 1 MiB", 413, "payload-too-large", request -> request.body(" ".repeat(1024 * 1024) + valid));
    }

    private void mediaTypes() {
        for (var mediaType : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            add(
                    "the media type " + mediaType,
                    415,
                    "unsupported-media-type",
                    request -> request.header("Content-Type", mediaType));
        }
    }

    private void tokens() {
        var role = "desk-agent";
        addToken("no token", () -> null);
        addToken("a token that is none", () -> "junk");
        addToken("an expired token", () -> TestUsers.expired("BY", role));
        addToken("a token of tomorrow", () -> TestUsers.notYetValid("BY", role));
        addToken("a token of another realm", () -> TestUsers.otherRealm("BY", role));
        addToken("a token for another audience", () -> TestUsers.otherAudience("BY", role));
        addToken("an ID token", () -> TestUsers.idToken("BY", role));
        addToken("a refresh token", () -> TestUsers.refreshToken("BY", role));
        addToken("a token signed by a stranger", () -> TestUsers.signedByStranger("BY", role));
        addToken("an unsigned token", () -> TestUsers.unsigned("BY", role));
        addToken("a token signed with the public key", () -> TestUsers.signedWithThePublicKey("BY", role));
        add("forged identity headers instead of a token", 401, "unauthenticated", request -> {
            var forged = request.token(null);
            for (var header : FORGED_IDENTITY.entrySet()) {
                forged = forged.header(header.getKey(), header.getValue());
            }
            return forged;
        });
        add("a token without any role", 403, "forbidden", request -> request.token(TestUsers.token("BY")));
    }

    private void addToken(String name, Supplier<@org.jspecify.annotations.Nullable String> bad) {
        add(name, 401, "unauthenticated", request -> request.token(bad.get()));
    }

    private void add(String name, int status, String problem, UnaryOperator<ApiRequest> breaking) {
        cases.add(new BadInput(name, () -> breaking.apply(good()), status, problem));
    }

    private ApiRequest good() {
        var request = ApiRequest.post(path, valid).token(token.get()).header("Idempotency-Key", fresh());
        for (var header : headers.entrySet()) {
            request = request.header(header.getKey(), header.getValue());
        }
        return request;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}

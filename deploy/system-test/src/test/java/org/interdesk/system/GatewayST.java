package org.interdesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Http;
import org.interdesk.system.platform.Http.Answer;
import org.interdesk.system.platform.Platform;
import org.interdesk.system.platform.Realm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the one door of the platform lets through, and what it does not. */
@Order(1)
class GatewayST {

    private static Platform platform;
    private static Desk belarus;
    private static Desk kazakhstan;

    @BeforeAll
    static void start() {
        platform = Platform.running();
        belarus = new Desk(platform, "BY");
        kazakhstan = new Desk(platform, "KZ");
    }

    @Test
    void everyServiceIsReady() {
        var answer = Http.send(Http.to(platform.credentials().gateway() + "/q/health/ready"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("UP");
    }

    @Test
    void nobodyComesInWithoutAToken() {
        assertRefused(Http.send(Http.to(belarus.url("/tickets"))));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        assertRefused(Http.get(belarus.url("/tickets"), new Realm(platform).tokenOfAnotherRealm()));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        var realm = new Realm(platform);
        realm.client("system-test-foreign", "somebody-else", 300);

        assertRefused(Http.get(
                belarus.url("/tickets"), realm.tokensOf("system-test-foreign").access()));
    }

    @Test
    void anIdTokenIsRefusedEvenWithTheRightAudience() {
        var realm = new Realm(platform);
        realm.client("system-test-id", "interdesk-api", 300);
        var tokens = realm.tokensOf("system-test-id");

        assertThat(Http.get(belarus.url("/tickets"), tokens.access()).status()).isEqualTo(200);
        assertRefused(Http.get(belarus.url("/tickets"), tokens.id()));
    }

    @Test
    void anExpiredTokenIsRefused() {
        var realm = new Realm(platform);
        realm.client("system-test-short", "interdesk-api", 3);
        var token = realm.tokensOf("system-test-short").access();

        await("the token to expire")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertRefused(Http.get(belarus.url("/tickets"), token)));
    }

    @Test
    void aTokenThatWasTamperedWithIsRefused() {
        var token = belarus.token();
        var signature = token.lastIndexOf('.') + 1;
        var other = token.charAt(signature + 10) == 'A' ? 'B' : 'A';

        assertRefused(Http.get(
                belarus.url("/tickets"), token.substring(0, signature + 10) + other + token.substring(signature + 11)));
    }

    @Test
    void identityInHeadersCountsForNothing() {
        var request = Http.posting(
                        belarus.url("/tickets"),
                        belarus.token(),
                        Desk.request("Кто я такой", "LOCAL").getBytes(StandardCharsets.UTF_8))
                .header("X-Party", "KZ")
                .header("X-Interdesk-Party", "KZ")
                .header("Interdesk-System", "ticket.commitment")
                .header("X-User", "a.saparov")
                .header("X-Roles", "coordinator")
                .header("X-Forwarded-User", "a.saparov")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("Forwarded", "for=10.0.0.1;host=elsewhere.example")
                .header("Cookie", "q_session=forged");

        var answer = Http.send(request);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("registrant").asText()).isEqualTo("BY");
        assertThat(answer.header("Location")).doesNotContain("elsewhere");
        assertThat(kazakhstan
                        .get("/tickets/" + answer.json().path("number").asText())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherPartysRequestDoesNotExist() {
        var number = belarus.register("Только для своих", "LOCAL");

        assertThat(belarus.get("/tickets/" + number).status()).isEqualTo(200);
        for (var path : List.of("", "/timeline")) {
            assertNotFound(kazakhstan.get("/tickets/" + number + path));
        }
        assertNotFound(kazakhstan.post(
                "/tickets/" + number + "/messages", "{\"text\": \"Вижу вас\", \"visibility\": \"CASE\"}"));
        assertNotFound(kazakhstan.post("/tickets/" + number + "/acceptance", "{}"));
        assertNotFound(kazakhstan.get("/ledgers/" + number));
        assertThat(kazakhstan.get("/tickets?q=" + number).json().path("total").asInt())
                .isZero();
        assertThat(belarus.get("/tickets/" + number).json().path("version").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource
    void aBadBodyIsAProblemAndChangesNothing(String body, int status) {
        var before = belarus.get("/tickets?limit=1").json().path("total").asLong();

        var answer = Http.send(
                Http.posting(belarus.url("/tickets"), belarus.token(), body.getBytes(StandardCharsets.ISO_8859_1)));

        assertProblem(answer, status);
        assertThat(belarus.get("/tickets?limit=1").json().path("total").asLong())
                .isEqualTo(before);
    }

    static Stream<Arguments> aBadBodyIsAProblemAndChangesNothing() {
        var good = "{\"type\": \"CHANGE\", \"subject\": \"s\", \"description\": \"d\", \"impact\": \"LOW\","
                + " \"urgency\": \"LOW\", \"scope\": \"LOCAL\"}";
        return Stream.of(
                argumentSet("malformed", "{\"type\": ", 400),
                argumentSet("empty", "", 400),
                argumentSet("an array", "[]", 400),
                argumentSet("trailing junk", good + " x", 400),
                argumentSet("unknown key", good.replace("{", "{\"holder\": \"KZ\", "), 400),
                argumentSet("duplicate key", good.replace("{", "{\"subject\": \"t\", "), 400),
                argumentSet("NUL", good.replace("\"d\"", "\"a\\u0000b\""), 400),
                argumentSet("lone surrogate", good.replace("\"d\"", "\"\\ud83d\""), 400),
                argumentSet("invalid UTF-8", good.replace("\"d\"", "\"\u00ff\u00fe\""), 400),
                argumentSet("unknown level", good.replace("\"LOW\"", "\"TINY\""), 400),
                argumentSet("lower case", good.replace("\"CHANGE\"", "\"change\""), 400),
                argumentSet("number for a text", good.replace("\"s\"", "7"), 400),
                argumentSet(
                        "a year out of range",
                        good.replace("{", "{\"occurredAt\": \"+999999999-01-01T00:00:00Z\", "),
                        400),
                argumentSet("over 1 MiB", good.replace("\"d\"", "\"" + "d".repeat(1 << 20) + "\""), 413));
    }

    @ParameterizedTest
    @MethodSource
    void aBadQuestionIsAProblem(String query) {
        assertProblem(belarus.get("/tickets?" + query), 400);
    }

    static Stream<String> aBadQuestionIsAProblem() {
        return Stream.of(
                "limit=-1", "limit=0", "limit=ten", "limit=1000000", "sort=colour", "cursor=!!", "state=OPENED");
    }

    @Test
    void anUnknownPathBelowTheApiIsAProblem() {
        assertNotFound(belarus.get("/nothing"));
        assertNotFound(belarus.get("/tickets/../tickets/x"));
    }

    @Test
    void oneDocumentDescribesAllServices() {
        var answer = Http.send(Http.to(platform.credentials().gateway() + "/api/openapi"));

        assertThat(answer.status()).isEqualTo(200);
        var paths = answer.json().path("paths");
        for (var path :
                List.of("/api/v1/tickets", "/api/v1/import-sessions", "/api/v1/commitments", "/api/v1/ledgers")) {
            assertThat(paths.has(path)).as(path).isTrue();
        }
        paths.fieldNames().forEachRemaining(path -> assertThat(path).startsWith("/api/v1/"));
    }

    @Test
    void theDocumentCanBeTriedOutInTheBrowser() {
        var answer = Http.send(
                Http.to(platform.credentials().gateway() + "/api/docs/").header("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().toLowerCase()).contains("swagger");
    }

    private static void assertRefused(Answer answer) {
        assertProblem(answer, 401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static void assertNotFound(Answer answer) {
        assertProblem(answer, 404);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asText()).startsWith("/problems/");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }
}

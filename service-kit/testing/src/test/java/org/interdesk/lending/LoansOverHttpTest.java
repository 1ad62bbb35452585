package org.interdesk.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LoansOverHttpTest {

    private final Library library = Library.some();

    static Stream<BadInput> badInputs() {
        var valid = "{\"title\": \"War and Peace\", \"weeks\": 2, \"borrowedAt\": \"2026-02-03T10:00:00Z\"}";
        return BadInputs.ofPost("/api/v1/loans", valid, () -> TestUsers.token("BY", Roles.DESK_AGENT)).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }

    @Test
    void theBodyThatBadInputsAreMadeFromIsAccepted() {
        library.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"title\": \"War and Peace\", \"weeks\": 2, \"borrowedAt\": \"2026-02-03T10:00:00Z\"}")
                .post("/api/v1/loans")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("title", equalTo("War and Peace"));
    }

    @Test
    void missingAndOutOfRangeValuesAreNamedByPointer() {
        var answer = library.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"title\": \" \", \"weeks\": 9}")
                .post("/api/v1/loans");

        assertProblem(answer).is(400, "invalid-request").pointsTo("/title").pointsTo("/weeks");
    }

    @Test
    void aMissingIdempotencyKeyIsNamed() {
        var answer = library.asks().body("{\"title\": \"A\", \"weeks\": 1}").post("/api/v1/loans");

        assertProblem(answer).is(400, "invalid-request").pointsTo("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing-here, 404, not-found",
        "GET, /api/v1/loans/L-unknown, 404, not-found",
        "DELETE, /api/v1/loans, 405, method-not-allowed",
        "GET, /api/v1/loans?limit=-1, 400, invalid-request",
        "GET, /api/v1/loans?limit=0, 400, invalid-request",
        "GET, /api/v1/loans?limit=201, 400, invalid-request",
        "GET, /api/v1/loans?limit=many, 400, invalid-request",
        "GET, /api/v1/loans?limit=99999999999, 400, invalid-request",
        "GET, /api/v1/loans?cursor=!!, 400, invalid-request",
        "GET, /api/v1/loans?cursor=_w, 400, invalid-request",
        "GET, /api/v1/loans/fire, 500, unexpected"
    })
    void everyErrorIsAProblem(String method, String path, int status, String type) {
        assertProblem(library.asks().request(method, path)).is(status, type);
    }

    @Test
    void anUnwantedMediaTypeIsAProblem() {
        assertProblem(library.asks().accept("application/xml").get("/api/v1/loans"))
                .is(406, "not-acceptable");
    }

    @Test
    void anotherPartysLoanIsNotFound() {
        var number = library.hasLent("Dubliners");

        assertProblem(Library.some().asks().get("/api/v1/loans/" + number)).is(404, "not-found");
        assertProblem(Library.some().asks().post("/api/v1/loans/" + number + "/return"))
                .is(404, "not-found");
    }

    @Test
    void aForgottenScopeStillCountsOnlyOnesOwn() {
        library.hasLent("Emma");
        Library.some().hasLent("Emma");

        assertThat(library.asks()
                        .accept("text/plain")
                        .get("/api/v1/loans/count")
                        .asString())
                .isEqualTo("1");
    }

    @Test
    void aTokenOfNobodysPartyIsRefused() {
        var answer = io.restassured.RestAssured.given()
                .auth()
                .oauth2(TestUsers.withoutParty(Roles.DESK_AGENT))
                .get("/api/v1/loans");

        assertProblem(answer).is(403, "party-not-chosen");
    }

    @Test
    void theSameKeyAnswersAgainWithoutDoingAgain() {
        var key = UUID.randomUUID().toString();
        var first = library.lends("Ulysses", key).then().statusCode(201).extract();

        var second = library.lends("Ulysses", key).then().statusCode(201).extract();

        assertThat(second.<String>path("number")).isEqualTo(first.path("number"));
        assertThat(PublishedEvents.about(first.path("number"))).hasSize(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        var key = UUID.randomUUID().toString();
        library.lends("Ulysses", key);

        assertProblem(library.lends("Walden", key)).is(422, "idempotency-key-reused");
    }

    @Test
    void theSameKeyOfAnotherPartyIsAnotherKey() {
        var key = UUID.randomUUID().toString();
        var mine = library.lends("Ulysses", key).<String>path("number");

        assertThat(Library.some().lends("Ulysses", key).<String>path("number")).isNotEqualTo(mine);
    }

    @Test
    void aRefusedCallDoesNotUseUpItsKey() {
        var key = UUID.randomUUID().toString();
        library.lends(" ", key).then().statusCode(400);

        library.lends("Walden", key).then().statusCode(201);
    }

    @Test
    void callsAtTheSameTimeWithOneKeyLendOnce() {
        var key = UUID.randomUUID().toString();
        var token = library.token();
        var calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> io.restassured.RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body("{\"title\": \"Faust\", \"weeks\": 2}")
                        .post("/api/v1/loans")
                        .<String>path("number")))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void keysWithBlanksOrWithoutEndAreRefused() {
        assertProblem(library.lends("Walden", "with space")).is(400, "invalid-request");
        assertProblem(library.lends("Walden", "k".repeat(256))).is(400, "invalid-request");
        library.lends("Walden", "k".repeat(255)).then().statusCode(201);
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        var number = library.hasLent("Faust");
        library.asks()
                .header("If-Match", "\"0\"")
                .post("/api/v1/loans/" + number + "/return")
                .then()
                .statusCode(200);

        var stale = library.asks().header("If-Match", "\"0\"").post("/api/v1/loans/" + number + "/return");

        assertProblem(stale).is(412, "stale-version").has("currentVersion", 1);
    }

    @Test
    void aRefusalOfTheFeatureCarriesItsOwnMembers() {
        var number = library.hasLent("Faust");
        library.asks().post("/api/v1/loans/" + number + "/return").then().statusCode(200);

        assertProblem(library.asks().post("/api/v1/loans/" + number + "/return"))
                .is(409, "loan-not-out")
                .has("state", "RETURNED");
    }

    @Test
    void pagesLeadThroughTheWholeListWithoutRepeating() {
        var lent = IntStream.range(0, 5)
                .mapToObj(i -> library.hasLent("Book " + i))
                .sorted()
                .toList();

        var first = library.asks()
                .get("/api/v1/loans?limit=2")
                .then()
                .body("total", equalTo(5))
                .extract();
        var second = library.asks()
                .get("/api/v1/loans?limit=2&cursor=" + first.path("next"))
                .then()
                .extract();
        var third = library.asks()
                .get("/api/v1/loans?limit=2&cursor=" + second.path("next"))
                .then()
                .extract();

        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.<java.util.List<String>>path("items.number").stream()))
                .containsExactlyElementsOf(lent);
        assertThat(third.<String>path("next")).isNull();
        assertThat(third.<Boolean>path("totalIsLowerBound")).isFalse();
    }
}

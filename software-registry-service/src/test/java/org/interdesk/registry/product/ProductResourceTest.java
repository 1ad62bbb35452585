package org.interdesk.registry.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProductResourceTest {

    private static final Caller RU = Caller.publisher("RU");
    private static final String VALID = """
            {"code": "%s", "kind": "GATEWAY", "nameRu": "Шлюз", "nameEn": "Gateway", "descriptionRu": "Обмен",\
             "descriptionEn": "Exchange", "classification": "62.01", "transferTerms": "По акту"}""";

    @Test
    void aProductBelongsToThePartyOfItsPublisher() {
        String code = Caller.someCode();

        Response answer = RU.post("/products", Caller.product(code));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/v1/products/" + code);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.<String>path("owner")).isEqualTo("RU");
        assertThat(answer.<List<String>>path("may")).containsExactly("revision", "releases", "entitlements");
        assertThat(RU.get("/products/" + code).asString()).isEqualTo(answer.asString());
        assertThat(PublishedEvents.typesAbout(code)).containsExactly("org.interdesk.release.product-registered.v1");
    }

    @Test
    void theSameCallTwiceRegistersOnce() {
        String code = Caller.someCode();
        String key = UUID.randomUUID().toString();

        var first = RU.call().contentType("application/json").header("Idempotency-Key", key);
        Response one = first.body(Caller.product(code)).post("/api/v1/products");
        Response two = RU.call()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Caller.product(code))
                .post("/api/v1/products");

        assertThat(two.asString()).isEqualTo(one.asString());
        assertThat(PublishedEvents.about(code)).hasSize(1);
    }

    @Test
    void aCodeExistsOnceAmongAllParties() {
        String code = RU.registered();

        assertProblem(RU.post("/products", Caller.product(code))).is(409, "product-code-taken");
        assertProblem(Caller.publisher("BY").post("/products", Caller.product(code)))
                .is(409, "product-code-taken");
        assertThat(Caller.publisher("BY").get("/products/" + code).statusCode()).isEqualTo(404);
    }

    @Test
    void aProductIsFoundByOwnerReceiverAndCoordinator() {
        String code = RU.registered();
        RU.grants(code, "KZ").then().statusCode(201);

        for (Caller sees : List.of(
                RU,
                Caller.with("RU", Roles.DESK_AGENT),
                Caller.with("RU", Roles.AUDITOR),
                Caller.with("KZ", Roles.DESK_AGENT),
                Caller.integrator("KZ"),
                Caller.with("EEC", Roles.COORDINATOR))) {
            assertThat(sees.get("/products/" + code).statusCode())
                    .as(sees.party())
                    .isEqualTo(200);
        }
        for (Caller sees : List.of(
                Caller.with("BY", Roles.DESK_AGENT),
                Caller.with("BY", Roles.COORDINATOR),
                Caller.with("EEC", Roles.DESK_AGENT))) {
            assertProblem(sees.get("/products/" + code)).is(404, "not-found");
        }
    }

    @Test
    void listsShowWhatOneMaySeeByCode() {
        String code = RU.registered();
        RU.grants(code, "KZ").then().statusCode(201);
        Caller agent = Caller.with("KZ", Roles.DESK_AGENT);

        assertThat(all(agent, "/products?limit=200")).contains(code).isSorted();
        assertThat(all(agent, "/products?limit=200&kind=ADAPTER")).doesNotContain(code);
        assertThat(all(agent, "/products?limit=200&owner=RU&kind=GATEWAY")).contains(code);
        assertThat(all(Caller.with("BY", Roles.DESK_AGENT), "/products?limit=200"))
                .doesNotContain(code);
    }

    @Test
    void pagesFollowOneAnother() {
        RU.registered();
        RU.registered();
        Response first = RU.get("/products?limit=1");

        Response second = RU.get("/products?limit=1&cursor=" + first.path("next"));

        assertThat(first.<List<Object>>path("items")).hasSize(1);
        assertThat(second.<String>path("items[0].code")).isGreaterThan(first.path("items[0].code"));
        assertThat(first.<Integer>path("total")).isGreaterThan(1);
    }

    private static List<String> all(Caller caller, String path) {
        return caller.get(path).then().statusCode(200).extract().path("items.code");
    }

    @Test
    void aProductIsRewordedByWhoHasSeenIt() {
        String code = RU.registered();
        Map<String, Object> words = new HashMap<>(Caller.product(code));
        words.remove("code");
        words.remove("kind");
        words.put("nameEn", "Gateway of the segment");

        assertProblem(put(code, null, words)).is(428, "precondition-required");
        Response answer = put(code, "\"0\"", words);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("nameEn")).isEqualTo("Gateway of the segment");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertProblem(put(code, "\"0\"", words)).is(412, "stale-version");
        assertThat(PublishedEvents.about(code)).hasSize(2);
    }

    private static Response put(String code, String ifMatch, Map<String, Object> body) {
        var call = RU.call().contentType("application/json").body(body);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).put("/api/v1/products/" + code);
    }

    @Test
    void onlyPublishersOfTheOwnerChangeIt() {
        String code = RU.registered();
        Map<String, Object> words = new HashMap<>(Caller.product(code));
        words.remove("code");
        words.remove("kind");
        var receiver = Caller.publisher("KZ");
        RU.grants(code, "KZ").then().statusCode(201);

        assertProblem(receiver.call()
                        .contentType("application/json")
                        .header("If-Match", "*")
                        .body(words)
                        .put("/api/v1/products/" + code))
                .is(404, "not-found");
        assertProblem(Caller.with("RU", Roles.DESK_LEAD).post("/products", Caller.product(Caller.someCode())))
                .is(403, "forbidden");
        assertProblem(Caller.with("RU", Roles.DUTY_OFFICER).get("/products")).is(403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products?limit=0",
                "/products?limit=201",
                "/products?limit=x",
                "/products?cursor=%21",
                "/products?kind=gateway",
                "/products?owner=ru",
                "/releases?product=X",
                "/releases?state=GONE",
                "/releases?channel=NIGHTLY",
                "/releases?cursor=YQ",
                "/entitlements?active=yes",
                "/entitlements?party=a",
                "/entitlements?cursor=YQ",
                "/downloads?version=1.0",
                "/downloads?product=aa&version=x.y",
                "/downloads?outcome=ok",
                "/downloads?cursor=YQ",
                "/adoption?state=DRAFT",
                "/adoption?product=A"
            })
    void aListWithAParameterThatMeansNothingIsRefused(String path) {
        assertProblem(RU.get(path)).is(400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a", "Aa", "a_b", "-a", "a-", "a--b", "a b", "а", "a/b", "1a"})
    void aCodeHasItsForm(String code) {
        assertProblem(RU.post("/products", Caller.product(code)))
                .is(400, "invalid-request")
                .pointsTo("/code");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(
                "/api/v1/products",
                VALID.formatted(Caller.someCode()),
                () -> TestUsers.token("RU", Roles.SOFTWARE_PUBLISHER))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ComponentsTest {

    private static final Desk BY = Desk.duty("BY");

    private static Map<String, Object> component(String code, String owner, String... users) {
        Map<String, Object> body = new HashMap<>();
        body.put("code", code);
        body.put("kind", "OTHER");
        body.put("owner", owner);
        body.put("nameRu", "Компонент " + code);
        body.put("nameEn", "Component " + code);
        body.put("users", List.of(users));
        return body;
    }

    private static String freshCode() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> change(String owner, boolean retired, String... users) {
        Map<String, Object> body = component("X", owner, users);
        body.remove("code");
        body.put("retired", retired);
        return body;
    }

    private static Response put(Desk desk, String code, String version, Map<String, Object> body) {
        var call = desk.call();
        return (version == null ? call : call.header("If-Match", version))
                .body(body)
                .put(Desk.COMPONENTS + "/" + code);
    }

    @Test
    void theCatalogueKnowsGatewaysSegmentsAndCommonProcesses() {
        Response gateways = BY.get(Desk.COMPONENTS + "?kind=INTEGRATION_GATEWAY&retired=false");

        assertThat(gateways.<List<String>>path("items.code"))
                .contains("GATEWAY-AM", "GATEWAY-BY", "GATEWAY-EEC", "GATEWAY-KG", "GATEWAY-KZ", "GATEWAY-RU")
                .isSorted();
        Response one = Desk.with("KZ", Roles.AUDITOR).get(Desk.COMPONENTS + "/CP-PLANT-QUARANTINE");
        assertThat(one.<String>path("owner")).isEqualTo("EEC");
        assertThat(one.<List<String>>path("users")).containsExactly("BY", "KZ", "RU");
        assertThat(one.header("ETag")).isEqualTo("\"1\"");
        assertThat(one.<List<String>>path("may")).isEmpty();
    }

    @Test
    void filtersOrdersAndPagesNarrowTheCatalogue() {
        Response used = BY.get(Desk.COMPONENTS + "?party=AM&owner=EEC&kind=COMMON_PROCESS&sort=-code&limit=2");
        assertThat(used.<Integer>path("total")).isEqualTo(3);
        assertThat(used.<List<String>>path("items.code")).containsExactly("CP-TRANSIT", "CP-MEDICINES");

        Response rest = BY.get(Desk.COMPONENTS + "?party=AM&owner=EEC&kind=COMMON_PROCESS&sort=-code&limit=2&cursor="
                + used.path("next"));

        assertThat(rest.<List<String>>path("items.code")).containsExactly("CP-CONFORMITY");
        assertThat(rest.<String>path("next")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "kind=PUMP, kind",
        "owner=by, owner",
        "party=b, party",
        "retired=maybe, retired",
        "sort=size, sort",
        "limit=0, limit"
    })
    void aParameterThatMeansNothingIsRefused(String query, String pointer) {
        assertProblem(BY.get(Desk.COMPONENTS + "?" + query))
                .is(400, "invalid-request")
                .pointsTo(pointer);
    }

    @Test
    void aDutyOfficerKeepsWhatItsPartyOwns() {
        String code = freshCode();

        Response added = BY.create(Desk.COMPONENTS, component(code, "BY", "RU", "KZ", "BY"));

        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith(Desk.COMPONENTS + "/" + code);
        assertThat(added.<List<String>>path("users")).containsExactly("KZ", "RU");
        assertThat(added.<List<String>>path("may")).containsExactly("change");

        Response changed = put(BY, code, "\"1\"", change("BY", true, "KZ"));

        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.<Boolean>path("retired")).isTrue();
        assertThat(BY.get(Desk.COMPONENTS + "/" + code).<List<String>>path("users"))
                .containsExactly("KZ");
        assertProblem(BY.create(Desk.INCIDENTS, Desk.incident("Списанный", code)))
                .is(400, "invalid-request")
                .pointsTo("/components/0");
    }

    @Test
    void aForeignComponentIsKeptByItsOwnerAndTheCommission() {
        String code = freshCode();
        assertProblem(BY.create(Desk.COMPONENTS, component(code, "KZ"))).is(403, "forbidden");
        assertThat(Desk.coordinator()
                        .create(Desk.COMPONENTS, component(code, "KZ"))
                        .statusCode())
                .isEqualTo(201);

        assertProblem(put(BY, code, "\"1\"", change("BY", false))).is(403, "forbidden");
        assertProblem(put(Desk.duty("KZ"), code, "\"1\"", change("BY", false))).is(403, "forbidden");
        assertThat(put(Desk.duty("EEC"), code, "\"1\"", change("BY", false)).statusCode())
                .isEqualTo(200);
        assertProblem(put(Desk.agent("BY"), code, "\"2\"", change("BY", false))).is(403, "forbidden");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        String code = freshCode();
        BY.create(Desk.COMPONENTS, component(code, "BY"));

        assertProblem(put(BY, code, null, change("BY", false))).is(428, "precondition-required");
        assertProblem(put(BY, code, "\"7\"", change("BY", false))).is(412, "stale-version");
        assertProblem(put(BY, freshCode(), "\"1\"", change("BY", false))).is(404, "not-found");
    }

    @Test
    void aCodeIsTakenOnce() {
        String code = freshCode();
        BY.create(Desk.COMPONENTS, component(code, "BY"));

        assertProblem(BY.create(Desk.COMPONENTS, component(code, "BY"))).is(409, "component-exists");
    }

    @ParameterizedTest
    @CsvSource({"code, lower", "code, X", "kind, PUMP", "owner, XX", "nameRu, ' '", "nameEn, ''"})
    void aValueThatMeansNothingIsRefused(String member, String value) {
        Map<String, Object> body = component(freshCode(), "BY");
        body.put(member, value);

        assertProblem(BY.create(Desk.COMPONENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/" + member);
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(Desk.COMPONENTS, """
                {"code": "BAD-INPUT", "kind": "OTHER", "owner": "BY", "nameRu": "Имя", "nameEn": "Name", "users": ["KZ"]}\
                """, () -> TestUsers.integrator("BY")).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();

        assertThat(BY.get(Desk.COMPONENTS + "/BAD-INPUT").statusCode()).isEqualTo(404);
    }
}

package org.interdesk.registry.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class EntitlementResourceTest {

    private static final Caller EEC = Caller.publisher("EEC");

    @Test
    void anEntitlementIsGrantedSeenByBothSidesAndRevoked() {
        String code = EEC.registered();

        Response granted = EEC.grants(code, "KZ");

        assertThat(granted.statusCode()).isEqualTo(201);
        String id = granted.path("id");
        assertThat(granted.header("Location")).endsWith("/api/v1/entitlements/" + id);
        assertThat(granted.<String>path("state")).isEqualTo("ACTIVE");
        assertThat(granted.<String>path("actDate")).isEqualTo("2026-11-18");
        assertThat(granted.<List<String>>path("may")).containsExactly("revocation");
        Response received = Caller.officer("KZ").get("/entitlements/" + id);
        assertThat(received.<String>path("transferAct")).isEqualTo("АП-17/2026");
        assertThat(received.<List<String>>path("may")).isEmpty();
        assertProblem(Caller.officer("BY").get("/entitlements/" + id)).is(404, "not-found");
        assertThat(Caller.with("EEC", Roles.COORDINATOR)
                        .get("/entitlements/" + id)
                        .statusCode())
                .isEqualTo(200);

        Response revoked = revoke(EEC, id);
        assertThat(revoked.<String>path("state")).isEqualTo("REVOKED");
        assertThat(revoked.<String>path("revocationReason")).isEqualTo("Акт отозван");
        assertProblem(revoke(EEC, id)).is(409, "entitlement-revoked");
        assertThat(Caller.officer("KZ").get("/entitlements/" + id).<String>path("state"))
                .as("revoked and never deleted")
                .isEqualTo("REVOKED");
        assertThat(PublishedEvents.typesAbout(code))
                .containsExactly(
                        "org.interdesk.release.product-registered.v1",
                        "org.interdesk.release.entitlement-granted.v1",
                        "org.interdesk.release.entitlement-revoked.v1");
    }

    private static Response revoke(Caller caller, String id) {
        return caller.post("/entitlements/" + id + "/revocation", Map.of("reason", "Акт отозван"));
    }

    @Test
    void onlyTheOwnerGrantsAndRevokes() {
        String code = EEC.registered();
        String id = EEC.grants(code, "KZ").path("id");

        assertProblem(Caller.publisher("BY").grants(code, "BY")).is(404, "not-found");
        assertProblem(Caller.publisher("KZ").grants(code, "KZ")).is(404, "not-found");
        assertProblem(revoke(Caller.publisher("KZ"), id)).is(404, "not-found");
        assertProblem(Caller.with("EEC", Roles.COORDINATOR).grants(code, "BY")).is(403, "forbidden");
        assertProblem(Caller.with("KZ", Roles.DESK_AGENT).get("/entitlements")).is(403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "party, XX, /party",
        "party, EEC, /party",
        "party, kz, /party",
        "actDate, 2026-02-30, /actDate",
        "actDate, 1999-12-31, /actDate",
        "actDate, 18.11.2026, /actDate",
        "until, 2020-01-01T00:00:00Z, /until",
        "from, 2500-01-01T00:00:00Z, /from",
        "product, Nope, /product"
    })
    void aGrantMakesSense(String field, String value, String pointer) {
        String code = EEC.registered();
        Map<String, Object> body =
                new HashMap<>(Map.of("product", code, "party", "KZ", "transferAct", "1", "actDate", "2026-11-18"));
        body.put(field, value);
        long before = PublishedEvents.count();

        assertProblem(EEC.post("/entitlements", body))
                .is(400, "invalid-request")
                .pointsTo(pointer);

        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void listsAreFiltered() {
        String code = EEC.registered();
        EEC.grants(code, "KZ", Map.of("from", "2020-01-01T00:00:00Z", "until", "2021-01-01T00:00:00Z"));
        EEC.grants(code, "KZ");
        EEC.grants(code, "BY");

        String list = "/entitlements?product=" + code;
        assertThat(EEC.get(list).<List<String>>path("items.party")).containsExactly("BY", "KZ", "KZ");
        assertThat(EEC.get(list + "&party=KZ&active=true").<Integer>path("total"))
                .isOne();
        assertThat(EEC.get(list + "&party=KZ&active=false").<String>path("items[0].state"))
                .isEqualTo("EXPIRED");
        assertThat(Caller.officer("KZ").get(list).<Integer>path("total")).isEqualTo(2);
        assertThat(Caller.officer("AM").get(list).<Integer>path("total")).isZero();
        Response page = EEC.get(list + "&limit=2");
        assertThat(EEC.get(list + "&limit=2&cursor=" + page.path("next")).<List<Object>>path("items"))
                .hasSize(1);
    }

    static Stream<BadInput> badInputs() {
        String valid = "{\"product\": \"nothing-of-mine\", \"party\": \"KZ\", \"transferAct\": \"1\","
                + " \"actDate\": \"2026-11-18\", \"from\": \"2026-11-20T00:00:00Z\", \"until\": \"2027-11-20T00:00:00Z\"}";
        return BadInputs.ofPost("/api/v1/entitlements", valid, () -> TestUsers.token("EEC", Roles.SOFTWARE_PUBLISHER))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

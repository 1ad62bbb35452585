package org.interdesk.registry.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class AdoptionResourceTest {

    private static final Caller EEC = Caller.publisher("EEC");
    private static final Caller KZ = Caller.officer("KZ");
    private static final byte[] CONTENT = {1, 2, 3};

    @Inject
    Offering offering;

    @Inject
    SettableNow now;

    private static String offered() {
        String code = EEC.registered();
        EEC.grants(code, "KZ").then().statusCode(201);
        EEC.hasPublished(code, "1.0", CONTENT);
        return code;
    }

    private static List<String> stages(Caller caller, String code, String version) {
        return caller.get(Caller.path(code, version) + "/adoption").path("items.stage");
    }

    private static Map<String, Object> step(String stage) {
        Map<String, Object> step = new HashMap<>(Map.of("environment", "PRODUCTION", "stage", stage));
        if (stage.equals("DEFERRED")) {
            step.put("until", Instant.now().plus(Duration.ofDays(10)).toString());
        }
        if (stage.equals("DEFERRED") || stage.equals("ROLLED_BACK")) {
            step.put("reason", "Закрытие периода");
        }
        return step;
    }

    @Test
    void aReleaseIsOfferedWhenItIsPublishedAndWhenAnEntitlementIsGranted() {
        String code = offered();
        EEC.hasPublished(code, "1.1", CONTENT);
        EEC.grants(code, "BY").then().statusCode(201);

        assertThat(stages(KZ, code, "1.0")).containsExactly("OFFERED");
        assertThat(stages(KZ, code, "1.1")).containsExactly("OFFERED");
        assertThat(stages(Caller.officer("BY"), code, "1.1")).containsExactly("OFFERED");
        assertThat(stages(Caller.officer("BY"), code, "1.0"))
                .as("a newcomer is offered what is current")
                .isEmpty();
        EEC.grants(code, "BY").then().statusCode(201);
        assertThat(stages(Caller.officer("BY"), code, "1.1")).as("once").containsExactly("OFFERED");
    }

    @Test
    void aReleaseIsOfferedWhenAnEntitlementBegins() {
        String code = EEC.registered();
        EEC.hasPublished(code, "1.0", CONTENT);
        EEC.grants(
                code,
                "KG",
                Map.of("from", Instant.now().plus(Duration.ofDays(3)).toString()));
        String number = code + "/1.0";
        int before = PublishedEvents.about(number).size();

        offering.offer();
        assertThat(PublishedEvents.about(number)).hasSize(before);
        now.advance(Duration.ofDays(4));
        try {
            offering.offer();
            offering.offer();
        } finally {
            now.letRun();
        }

        assertThat(PublishedEvents.about(number)).hasSize(before + 1);
        var offered = PublishedEvents.about(number).get(before);
        assertThat(offered.type()).isEqualTo("org.interdesk.release.offered.v1");
        assertThat(offered.data().path("adoption").path("party").asText()).isEqualTo("KG");
        assertThat(offered.actor()).isEqualTo("system:registry.adoption");
    }

    @Test
    void aDownloadEntersTheLedgerByItselfAndOnce() {
        String code = offered();

        KZ.hasFetched(code, "1.0");
        KZ.hasFetched(code, "1.0");
        Caller.integrator("KZ").hasFetched(code, "1.0");

        assertThat(stages(KZ, code, "1.0")).containsExactly("DOWNLOADED", "OFFERED");
        assertThat(PublishedEvents.typesAbout(code + "/1.0"))
                .filteredOn(type -> type.contains("downloaded"))
                .hasSize(1);
    }

    @Test
    void anEnvironmentTakesItsStepsInOrder() {
        String code = offered();

        assertProblem(KZ.reports(code, "1.0", step("ACCEPTED")))
                .is(409, "adoption-not-open")
                .has("stage", "NONE");
        for (String stage : List.of("DEFERRED", "INSTALLED", "ROLLED_BACK", "INSTALLED", "ACCEPTED")) {
            assertThat(KZ.reports(code, "1.0", step(stage)).statusCode())
                    .as(stage)
                    .isEqualTo(201);
        }
        assertProblem(KZ.reports(code, "1.0", step("INSTALLED")))
                .is(409, "adoption-not-open")
                .has("stage", "ACCEPTED");
        assertThat(stages(KZ, code, "1.0"))
                .containsExactly("ACCEPTED", "INSTALLED", "ROLLED_BACK", "INSTALLED", "DEFERRED", "OFFERED");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String code = offered();
        long before = PublishedEvents.count();
        Map<String, Object> withoutReason = step("ROLLED_BACK");
        withoutReason.remove("reason");
        Map<String, Object> withoutEnd = step("DEFERRED");
        withoutEnd.remove("until");
        Map<String, Object> past = step("DEFERRED");
        past.put("until", "2020-01-01T00:00:00Z");
        Map<String, Object> endless = step("INSTALLED");
        endless.put("until", "2099-01-01T00:00:00Z");

        assertProblem(KZ.reports(code, "1.0", withoutReason))
                .is(400, "invalid-request")
                .pointsTo("/reason");
        assertProblem(KZ.reports(code, "1.0", withoutEnd))
                .is(400, "invalid-request")
                .pointsTo("/until");
        assertProblem(KZ.reports(code, "1.0", past)).is(400, "invalid-request").pointsTo("/until");
        assertProblem(KZ.reports(code, "1.0", endless))
                .is(400, "invalid-request")
                .pointsTo("/until");
        assertProblem(KZ.reports(code, "1.0", step("OFFERED")))
                .is(400, "invalid-request")
                .pointsTo("/stage");
        assertProblem(KZ.reports(code, "1.0", step("DOWNLOADED"))).is(400, "invalid-request");
        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void anIntegratorReportsWhatHappenedEarlier() {
        String code = offered();
        Caller integrator = Caller.integrator("KZ");
        String publishedAt = KZ.get(Caller.path(code, "1.0")).path("publishedAt");
        Map<String, Object> earlier = step("INSTALLED");
        earlier.put("occurredAt", publishedAt);
        Map<String, Object> tooEarly = step("INSTALLED");
        tooEarly.put("occurredAt", Instant.parse(publishedAt).minusSeconds(1).toString());
        Map<String, Object> tomorrow = step("INSTALLED");
        tomorrow.put("occurredAt", Instant.now().plus(Duration.ofDays(1)).toString());

        assertProblem(integrator.reports(code, "1.0", tooEarly)).is(409, "event-out-of-order");
        assertProblem(integrator.reports(code, "1.0", tomorrow))
                .is(400, "invalid-request")
                .pointsTo("/occurredAt");
        assertProblem(KZ.reports(code, "1.0", earlier)).is(403, "forbidden");
        Response noted = integrator.reports(code, "1.0", earlier);
        assertThat(noted.statusCode()).isEqualTo(201);
        assertThat(noted.<String>path("at")).isEqualTo(publishedAt);
        assertThat(Instant.parse(noted.path("recordedAt"))).isAfter(Instant.parse(publishedAt));
    }

    @Test
    void whatWasWithdrawnIsTakenOutButNotPutIn() {
        String code = offered();
        Map<String, Object> test = step("INSTALLED");
        test.put("environment", "TEST");
        KZ.reports(code, "1.0", test).then().statusCode(201);
        EEC.withdraws(code, "1.0").then().statusCode(200);

        assertProblem(KZ.reports(code, "1.0", step("INSTALLED"))).is(409, "adoption-not-open");
        test.put("stage", "ROLLED_BACK");
        test.put("reason", "Отозван");
        assertThat(KZ.reports(code, "1.0", test).statusCode()).isEqualTo(201);
    }

    @Test
    void onlyThePartyItselfReports() {
        String code = offered();

        assertProblem(Caller.officer("BY").reports(code, "1.0", step("INSTALLED")))
                .is(404, "not-found");
        assertProblem(Caller.with("EEC", Roles.COORDINATOR).reports(code, "1.0", step("INSTALLED")))
                .is(403, "forbidden");
        assertProblem(Caller.with("KZ", Roles.DESK_AGENT).reports(code, "1.0", step("INSTALLED")))
                .is(403, "forbidden");
        assertThat(Caller.with("EEC", Roles.DESK_LEAD)
                        .reports(code, "1.0", step("INSTALLED"))
                        .statusCode())
                .as("the owner runs its own software too")
                .isEqualTo(201);
        EEC.drafts(code, "2.0").then().statusCode(201);
        assertProblem(KZ.reports(code, "2.0", step("INSTALLED"))).is(404, "not-found");
    }

    @Test
    void theMatrixShowsOneselfToOneselfAndAllToTheOwner() {
        String code = offered();
        EEC.grants(code, "BY").then().statusCode(201);
        KZ.hasFetched(code, "1.0");
        KZ.reports(code, "1.0", step("INSTALLED")).then().statusCode(201);
        Map<String, Object> test = step("DEFERRED");
        test.put("environment", "TEST");
        KZ.reports(code, "1.0", test).then().statusCode(201);
        KZ.reports(code, "1.0", step("ACCEPTED")).then().statusCode(201);
        EEC.hasPublished(code, "1.1", CONTENT);

        Response all = EEC.get("/adoption?product=" + code);
        assertThat(all.<List<String>>path("items.releaseVersion")).containsExactly("1.1", "1.0");
        assertThat(all.<List<String>>path("items[1].parties.party")).containsExactly("BY", "KZ");
        assertThat(all.<String>path("items[1].parties[1].downloadedAt")).isNotNull();
        assertThat(all.<String>path("items[1].parties[0].downloadedAt")).isNull();
        assertThat(all.<List<String>>path("items[1].parties[1].environments.environment"))
                .containsExactly("PRODUCTION", "TEST");
        assertThat(all.<List<String>>path("items[1].parties[1].environments.stage"))
                .containsExactly("ACCEPTED", "DEFERRED");
        assertThat(all.<String>path("items[1].parties[1].environments[1].reason"))
                .isEqualTo("Закрытие периода");
        assertThat(Caller.with("EEC", Roles.COORDINATOR)
                        .get("/adoption?product=" + code)
                        .<List<String>>path("items[1].parties.party"))
                .containsExactly("BY", "KZ");

        Response own = KZ.get("/adoption?product=" + code);
        assertThat(own.<List<String>>path("items[1].parties.party")).containsExactly("KZ");
        assertThat(own.<List<String>>path("items[1].may")).containsExactly("adoption");
        assertThat(Caller.officer("AM").get("/adoption?product=" + code).<Integer>path("total"))
                .isZero();
        assertThat(stages(Caller.officer("BY"), code, "1.0")).containsExactly("OFFERED");
        assertThat(EEC.get(Caller.path(code, "1.0") + "/adoption?party=KZ&environment=TEST")
                        .<List<String>>path("items.stage"))
                .containsExactly("DEFERRED");
    }

    @Test
    void theSameReportTwiceIsOne() {
        String code = offered();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            KZ.call()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(step("INSTALLED"))
                    .post(Caller.API + Caller.path(code, "1.0") + "/adoption")
                    .then()
                    .statusCode(201);
        }

        assertThat(stages(KZ, code, "1.0")).containsExactly("INSTALLED", "OFFERED");
    }

    @Test
    void ofManyReportsAtOnceOneCounts() {
        String code = offered();

        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> KZ.reports(code, "1.0", step("INSTALLED")).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(stages(KZ, code, "1.0")).containsExactly("INSTALLED", "OFFERED");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(
                "/api/v1/products/nothing-of-mine/releases/1.0/adoption",
                "{\"environment\": \"TEST\", \"stage\": \"INSTALLED\", \"reason\": \"x\"}",
                () -> TestUsers.token("KZ", Roles.DOWNLOAD_OFFICER))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

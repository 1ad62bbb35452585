package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.registry.download.OfferedFile.CONTENT;
import static org.interdesk.registry.download.OfferedFile.EEC;
import static org.interdesk.registry.download.OfferedFile.KZ;
import static org.interdesk.registry.download.OfferedFile.address;
import static org.interdesk.registry.download.OfferedFile.offered;
import static org.interdesk.registry.download.OfferedFile.records;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoMayFetchTest {

    @Test
    void withoutAnEntitlementThereIsNoFile() {
        String code = offered(CONTENT);
        long events = PublishedEvents.count();

        for (Caller nobody : List.of(Caller.officer("BY"), Caller.integrator("BY"), Caller.publisher("BY"))) {
            assertProblem(nobody.fetches(code, "1.0")).is(404, "not-found");
            assertThat(nobody.call().head(address(code)).statusCode()).isEqualTo(404);
        }
        assertProblem(Caller.with("KZ", Roles.DESK_AGENT).fetches(code, "1.0")).is(403, "forbidden");
        assertProblem(Caller.with("KZ", Roles.AUDITOR).fetches(code, "1.0")).is(403, "forbidden");
        assertThat(RestAssured.given().get(address(code)).statusCode()).isEqualTo(401);
        assertThat(records(EEC, code).<Integer>path("total")).isZero();
        assertThat(PublishedEvents.count()).isEqualTo(events);
    }

    @Test
    void lookingOnOpensNoFile() {
        Caller ru = Caller.publisher("RU");
        String code = ru.registered();
        ru.hasPublished(code, "1.0", CONTENT);
        Caller coordinator = Caller.with("EEC", Roles.COORDINATOR, Roles.DOWNLOAD_OFFICER);

        assertThat(coordinator.get(Caller.path(code, "1.0")).statusCode()).isEqualTo(200);
        assertProblem(coordinator.fetches(code, "1.0")).is(404, "not-found");
    }

    @Test
    void anIntegratorFetchesForItsParty() {
        String code = offered(CONTENT);

        assertThat(Caller.integrator("KZ").fetches(code, "1.0").statusCode()).isEqualTo(200);
        assertThat(records(Caller.integrator("KZ"), code).<String>path("items[0].person"))
                .isEqualTo("service-account-integrator-kz");
    }

    @Test
    void anEntitlementThatIsOverOrRevokedOpensNothing() {
        String code = EEC.registered();
        EEC.hasPublished(code, "1.0", CONTENT);
        Instant present = Instant.now();
        EEC.grants(code, "KZ", Map.of("from", "2020-01-01T00:00:00Z", "until", "2021-01-01T00:00:00Z"));
        EEC.grants(code, "AM", Map.of("from", present.plus(Duration.ofDays(1)).toString()));
        String granted = EEC.grants(code, "KG").path("id");

        assertProblem(KZ.fetches(code, "1.0")).is(404, "not-found");
        assertProblem(Caller.officer("AM").fetches(code, "1.0")).is(404, "not-found");
        assertThat(Caller.officer("KG").fetches(code, "1.0").statusCode()).isEqualTo(200);
        EEC.post("/entitlements/" + granted + "/revocation", Map.of("reason", "Акт отозван"));
        assertProblem(Caller.officer("KG").fetches(code, "1.0")).is(404, "not-found");
        assertThat(records(Caller.officer("KG"), code).<Integer>path("total"))
                .as("what it had fetched is still on record")
                .isOne();
    }

    @Test
    void aDraftIsFetchedByItsPublishersAlone() {
        String code = offered(CONTENT);
        EEC.drafts(code, "2.0").then().statusCode(201);
        EEC.puts(code, "2.0", "package.bin", CONTENT).then().statusCode(201);

        assertThat(Caller.secondPublisher("EEC").fetches(code, "2.0").statusCode())
                .isEqualTo(200);
        assertProblem(KZ.fetches(code, "2.0")).is(404, "not-found");
        assertProblem(Caller.with("EEC", Roles.DOWNLOAD_OFFICER, Roles.AUDITOR).fetches(code, "2.0"))
                .is(404, "not-found");
    }

    @Test
    void whatWasWithdrawnIsNotFetchedAnyMore() {
        String code = offered(CONTENT);
        EEC.withdraws(code, "1.0").then().statusCode(200);

        assertProblem(KZ.fetches(code, "1.0")).is(409, "release-withdrawn").has("reason", "Теряет сообщения");
        assertProblem(Caller.officer("BY").fetches(code, "1.0")).is(404, "not-found");
        assertThat(EEC.fetches(code, "1.0").statusCode()).isEqualTo(200);
    }
}

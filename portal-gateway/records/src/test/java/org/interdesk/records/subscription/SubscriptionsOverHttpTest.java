package org.interdesk.records.subscription;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person chooses to get by mail. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubscriptionsOverHttpTest {

    private static final String PATH = "/api/v1/subscriptions";
    private static final String QUIET = "{\"mail\": {\"MAINTENANCE\": \"NONE\", \"REPORT\": \"ALL\"}}";

    private final String token = TestUsers.named("chooser-" + UUID.randomUUID(), "KZ", DUTY_OFFICER);

    @Test
    void whoNeverChoseGetsWhatIsImportant() {
        get().then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("mail.size()", equalTo(7))
                .body("mail.choice.unique()", equalTo(List.of("IMPORTANT")))
                .body("mail.find { it.kind == 'INCIDENT' }.possible", equalTo(List.of("ALL", "IMPORTANT", "URGENT")))
                .body("mail.find { it.kind == 'REPORT' }.possible.size()", equalTo(4));
    }

    @Test
    void aChoiceIsKeptAndReplacesTheOneBefore() {
        put(QUIET, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        get().then()
                .header("ETag", "\"1\"")
                .body("mail.find { it.kind == 'MAINTENANCE' }.choice", equalTo("NONE"))
                .body("mail.find { it.kind == 'REPORT' }.choice", equalTo("ALL"))
                .body("mail.find { it.kind == 'INCIDENT' }.choice", equalTo("IMPORTANT"));

        put("{\"mail\": {}}", "\"1\"").then().header("ETag", "\"2\"");
        get().then().body("mail.find { it.kind == 'MAINTENANCE' }.choice", equalTo("IMPORTANT"));
    }

    @Test
    void aChoiceBasedOnAnOlderOneIsRefused() {
        put(QUIET, "\"0\"").then().statusCode(200);

        assertProblem(put(QUIET, "\"0\"")).is(412, "stale-version");
        assertProblem(put(QUIET, "\"7\"")).is(412, "stale-version");
        assertProblem(given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(QUIET)
                        .put(PATH))
                .is(428, "precondition-required");
        get().then().header("ETag", "\"1\"");
    }

    @Test
    void urgentNewsOfIncidentsCannotBeSwitchedOff() {
        assertProblem(put("{\"mail\": {\"INCIDENT\": \"NONE\"}}", "\"0\""))
                .is(400, "invalid-request")
                .pointsTo("/mail/INCIDENT");
        get().then().header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"mail\": null}",
                "{\"mail\": {\"GOSSIP\": \"ALL\"}}",
                "{\"mail\": {\"REPORT\": \"LOUD\"}}",
                "{\"mail\": {\"REPORT\": null}}",
                "{\"mail\": {\"REPORT\": \"ALL\", \"REPORT\": \"NONE\"}}",
                "{\"mail\": [], \"more\": 1}",
                "{\"mail\": {}} x"
            })
    void whatMeansNothingIsRefusedAndChangesNothing(String body) {
        assertProblem(put(body, "\"0\"")).is(400, "invalid-request");
        get().then().header("ETag", "\"0\"");
    }

    @Test
    void aMachineAccountHasNothingToChoose() {
        assertProblem(given().auth().oauth2(TestUsers.integrator("KZ")).get(PATH))
                .is(403, "forbidden");
    }

    @Test
    void choicesAreAPartysOwn() throws SQLException {
        put(QUIET, "\"0\"").then().statusCode(200);

        for (var table : new String[] {"subscription", "subscription_choice"}) {
            FenceCheck.raisesWithoutViewer(table);
            FenceCheck.hidesFrom("AM", table, "party = 'KZ'");
            FenceCheck.shows("KZ", table, "party = 'KZ'");
        }
    }

    @Test
    void aChoiceStandsInTheJournal() throws SQLException {
        put(QUIET, "\"0\"").then().statusCode(200);

        FenceCheck.shows("KZ", "audit_entry", "action = 'subscription.changed' and detail ->> 'MAINTENANCE' = 'NONE'");
    }

    private Response get() {
        return given().auth().oauth2(token).get(PATH);
    }

    private Response put(String body, String version) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", version)
                .body(body)
                .put(PATH);
    }
}

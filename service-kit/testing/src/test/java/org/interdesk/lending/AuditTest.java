package org.interdesk.lending;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditTest {

    private static final String JOURNAL = "/api/v1/audit/lending-service";

    private final Library library = Library.some();

    @Test
    void everyDeedIsInItsPartysJournalAndSealedWithinASecondOrTwo() {
        var number = library.hasLent("Emma");
        library.asks().post("/api/v1/loans/" + number + "/return");

        awaitSealed(2);

        library.asks()
                .get(JOURNAL + "?subject=" + number)
                .then()
                .body("items.action", contains("loan.returned", "loan.lent"))
                .body("items.seq", contains(2, 1))
                .body("items[0].detail.title", equalTo("Emma"));
        Library.some().asks().get(JOURNAL).then().body("total", equalTo(0));
    }

    @Test
    void aChangedEntryIsFound() throws SQLException {
        library.hasLent("Emma");
        library.hasLent("Faust");
        library.hasLent("Walden");
        awaitSealed(3);

        tamper("update audit_entry set actor = 'somebody else' where party = '%s' and seq = 2");

        verification().body("intact", equalTo(false)).body("firstBroken", equalTo(2));
    }

    @Test
    void aMissingEntryIsFound() throws SQLException {
        library.hasLent("Emma");
        library.hasLent("Faust");
        awaitSealed(2);

        tamper("delete from audit_entry where party = '%s' and seq = 1");

        verification().body("intact", equalTo(false)).body("firstBroken", equalTo(1));
    }

    @Test
    void theApplicationItselfCannotChangeAnEntry() throws SQLException {
        library.hasLent("Emma");
        awaitSealed(1);
        for (var attempt : new String[] {
            "update audit_entry set actor = 'nobody'", "update audit_entry set seq = 7", "delete from audit_entry"
        }) {
            try (var connection = TestEnvironment.asApplication();
                    var statement = connection.createStatement()) {
                statement.execute("select set_config('interdesk.system', 'kit.sealer', false)");

                assertThatThrownBy(() -> statement.execute(attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void onlyAuditorsAndLeadsReadTheJournal() {
        var agent =
                io.restassured.RestAssured.given().auth().oauth2(TestUsers.token(library.party(), Roles.DESK_AGENT));

        assertProblem(agent.get(JOURNAL)).is(403, "forbidden");
    }

    private void awaitSealed(int entries) {
        await("the journal of %s is sealed up to %d".formatted(library.party(), entries))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> verification()
                        .body("sealed", equalTo(entries))
                        .body("waiting", equalTo(0))
                        .body("intact", equalTo(true)));
    }

    private io.restassured.response.ValidatableResponse verification() {
        return library.asks().get(JOURNAL + "/verification").then().statusCode(200);
    }

    private void tamper(String sql) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql.formatted(library.party()));
        }
    }
}

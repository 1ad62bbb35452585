package org.interdesk.records.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of what they were told. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NoticesOverHttpTest {

    private static final String NOTICES = "/api/v1/notices";

    private Reader reader = new Reader("nobody", "KZ", null, DUTY_OFFICER);

    @BeforeEach
    void oneReader() {
        Reader.nobody();
        reader = Reader.of("KZ", DUTY_OFFICER);
    }

    @Test
    void pagesGoFromTheLatestToTheOldestWithoutGapOrRepetition() {
        for (var i = 0; i < 5; i++) {
            Fact.of("incident.declared").told();
        }
        var ids = new ArrayList<String>();
        var path = NOTICES + "?limit=2";
        var next = "";
        while (next != null) {
            var page =
                    reader.get(path + (next.isEmpty() ? "" : "&cursor=" + next)).jsonPath();
            assertThat(page.getInt("total")).isEqualTo(5);
            ids.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(ids).isEqualTo(reader.notices().getList("items.id"));
        assertThat(ids).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void aListIsNarrowedByKindSubjectAndWords() {
        var incident = Fact.of("incident.declared");
        incident.told();
        Fact.of("maintenance.declared").told();

        assertThat(reader.notices("&kind=INCIDENT").getList("items.kind")).containsExactly("INCIDENT");
        assertThat(reader.notices("&kind=INCIDENT,MAINTENANCE").getInt("total")).isEqualTo(2);
        assertThat(reader.notices("&kind=REPORT").getInt("total")).isZero();
        assertThat(reader.notices("&subject=" + incident.number()).getInt("total"))
                .isOne();
        assertThat(reader.notices("&search=НЕ ПРИНИМАЕТ").getInt("total")).isOne();
        assertThat(reader.notices("&search=maintenance window proposed").getInt("total"))
                .isOne();
        assertThat(reader.notices("&search=%25").getInt("total")).isZero();
    }

    @Test
    void textsAreInTheLanguageThatIsAskedFor() {
        Fact.of("incident.declared").told();

        reader.asks()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get(NOTICES)
                .then()
                .body("items[0].headline", equalTo("New incident: Шлюз не принимает сообщения"))
                .body("items[0].facts[0].label", equalTo("Told by"));
        reader.asks()
                .header("Accept-Language", "fr")
                .get(NOTICES)
                .then()
                .body("items[0].facts[0].label", equalTo("Сообщает"));
    }

    @Test
    void theSummaryCountsAndNamesTheMostUrgent() {
        reader.get(NOTICES + "/summary").then().body("unread", equalTo(0)).body("mostUrgent", equalTo(null));
        Fact.of("incident.declared").told();
        Fact.of("maintenance.declared").told();

        reader.get(NOTICES + "/summary")
                .then()
                .body("unread", equalTo(2))
                .body("unreadIsLowerBound", equalTo(false))
                .body("urgent", equalTo(1))
                .body("unanswered", equalTo(2))
                .body("mostUrgent.kind", equalTo("INCIDENT"));
    }

    @Test
    void readingIsNotedOnceAndAcknowledgingReads() {
        Fact.of("incident.declared").told();
        Fact.of("incident.declared").told();
        var ids = reader.notices().getList("items.id", String.class);

        var first = reader.post(NOTICES + "/" + ids.get(0) + "/reading")
                .then()
                .statusCode(200)
                .extract()
                .path("readAt");
        reader.post(NOTICES + "/" + ids.get(0) + "/reading").then().body("readAt", equalTo(first));
        reader.post(NOTICES + "/" + ids.get(1) + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .body("acknowledgedAt", notNullValue())
                .body("acknowledgedBy", equalTo("PERSON"));

        assertThat(reader.notices("&unread=true").getInt("total")).isZero();
        assertThat(reader.notices("&unread=false").getInt("total")).isEqualTo(2);
        reader.get(NOTICES + "/summary").then().body("unanswered", equalTo(2));
    }

    @Test
    void everythingUpToANoticeIsReadAndWhatCameLaterIsNot() {
        for (var i = 0; i < 3; i++) {
            Fact.of("incident.declared").told();
        }
        var ids = reader.notices().getList("items.id", String.class);

        reader.post(NOTICES + "/reading", "{\"upTo\": \"" + ids.get(1) + "\"}")
                .then()
                .statusCode(200)
                .body("read", equalTo(2));

        assertThat(reader.notices("&unread=true").getList("items.id")).containsExactly(ids.get(0));
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        var colleague = Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();
        var id = reader.notices().getString("items[0].id");

        assertProblem(colleague.get(NOTICES + "/" + id)).is(404, "not-found");
        assertProblem(colleague.post(NOTICES + "/" + id + "/reading")).is(404, "not-found");
        assertProblem(colleague.post(NOTICES + "/" + id + "/acknowledgement")).is(404, "not-found");
        assertProblem(colleague.post(NOTICES + "/reading", "{\"upTo\": \"" + id + "\"}"))
                .is(404, "not-found");
        assertProblem(reader.get(NOTICES + "/" + UUID.randomUUID())).is(404, "not-found");
        assertThat(reader.notices("&unread=true").getInt("total")).isOne();
    }

    @Test
    void aMachineAccountWasToldNothing() {
        Fact.of("incident.declared").told();

        given().auth()
                .oauth2(TestUsers.integrator("KZ"))
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        given().auth()
                .oauth2(TestUsers.integrator("KZ"))
                .get(NOTICES + "/summary")
                .then()
                .body("unread", equalTo(0));
    }

    @Test
    void aStrangerIsNotAnswered() {
        assertProblem(given().get(NOTICES)).is(401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unread=maybe",
                "?kind=GOSSIP",
                "?kind=INCIDENT,",
                "?limit=0",
                "?limit=201",
                "?cursor=x",
                "?cursor=bm8gaWQ",
                "/no-id"
            })
    void whatMeansNothingIsRefused(String query) {
        var answer = reader.get(NOTICES + query);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(
                NOTICES + "/reading",
                "{\"upTo\": \"019a8e10-5c00-7a52-8f3e-2b4c6d8e0f12\"}",
                () -> TestUsers.token("KZ", DUTY_OFFICER))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

package org.interdesk.records;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parties, desks and whether they are open. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class DirectoryTest {

    private static final String OPEN_NOW = "/api/v1/calendars/open-now";
    private static final Caller REQUESTER = Caller.with("AM", Roles.REQUESTER);

    @Inject
    SettableNow now;

    private Instant present;

    /** A day of its own for each test, so that no answer of another test is still believed. */
    private static Instant day = Instant.parse("2026-11-20T07:00:00Z");

    @BeforeEach
    void anotherDay() {
        day = day.plus(Duration.ofDays(1));
        present = day;
        now.stopAt(present);
        Neighbours.sla().resetAll();
    }

    @AfterEach
    void timeRuns() {
        now.letRun();
    }

    /** sla-service says that the hotline of Belarus closes in two hours and its office opens in one. */
    private void slaAnswers() {
        Neighbours.sla().stubFor(get(urlPathEqualTo(OPEN_NOW)).willReturn(Neighbours.json("""
                        {"at": "%s", "items": [
                         {"calendar": "BY-HOTLINE", "zone": "Europe/Minsk", "open": true, "opensAt": null, "closesAt": "%s", "provisional": false},
                         {"calendar": "BY-OFFICE", "zone": "Europe/Minsk", "open": false, "opensAt": "%s", "closesAt": null, "provisional": false}]}""".formatted(
                        present, present.plus(Duration.ofHours(2)), present.plus(Duration.ofHours(1))))));
    }

    private void slaIsAway() {
        Neighbours.sla().resetAll();
        Neighbours.sla()
                .stubFor(get(urlPathEqualTo(OPEN_NOW)).willReturn(aResponse().withStatus(503)));
    }

    private static Response by() {
        return REQUESTER.get("/api/v1/desks?party=BY");
    }

    @Test
    void theWholeDirectoryIsOneCallInItsOrder() {
        Response parties = REQUESTER.get("/api/v1/parties");

        assertThat(parties.statusCode()).isEqualTo(200);
        assertThat(parties.<List<String>>path("items.code"))
                .containsExactly(
                        "EEC",
                        "AM",
                        "AM-MEDICINES",
                        "BY",
                        "BY-CONFORMITY",
                        "KZ",
                        "KZ-TRANSIT",
                        "KG",
                        "KG-QUARANTINE",
                        "RU",
                        "RU-MEDICINES");
        assertThat(parties.<List<String>>path("items.find { it.code == 'BY' }.bodies"))
                .containsExactly("BY-CONFORMITY");
        assertThat(parties.<String>path("items.find { it.code == 'BY-CONFORMITY' }.parent"))
                .isEqualTo("BY");
        assertThat(parties.<String>path("items.find { it.code == 'KZ' }.zone")).isEqualTo("Asia/Almaty");
        assertThat(parties.<List<String>>path("items.desks.flatten().code")).hasSize(11);
        assertThat(parties.<List<Integer>>path("items.desks.flatten().entries*.size()"))
                .as("contacts of each desk")
                .doesNotContain(0);
    }

    @Test
    void partiesAreFilteredAndPaged() {
        Response page = REQUESTER.get("/api/v1/parties?kind=SEGMENT&limit=3");

        assertThat(page.<List<String>>path("items.code")).containsExactly("AM", "BY", "KZ");
        assertThat(page.<Integer>path("total")).isEqualTo(5);
        assertThat(REQUESTER
                        .get("/api/v1/parties?kind=SEGMENT&limit=3&cursor=" + page.path("next"))
                        .<List<String>>path("items.code"))
                .containsExactly("KG", "RU");
        assertThat(REQUESTER.get("/api/v1/parties?parent=RU").<List<String>>path("items.code"))
                .containsExactly("RU-MEDICINES");
        for (String wrong : List.of("kind=CLUB", "parent=x", "limit=201", "cursor=x")) {
            assertProblem(REQUESTER.get("/api/v1/parties?" + wrong)).is(400, "invalid-request");
        }
    }

    @Test
    void aPageOfAPartyShowsItsBodiesDesksAndWhatTheViewerMay() {
        Response page = Caller.lead("RU").get("/api/v1/parties/RU");

        assertThat(page.<String>path("party.nameEn")).isEqualTo("National segment of Russia");
        assertThat(page.<List<String>>path("bodies.code")).containsExactly("RU-MEDICINES");
        assertThat(page.<List<String>>path("may")).containsExactly("operator");
        assertThat(page.<List<String>>path("party.desks[0].may")).containsExactly("letter");
        assertThat(page.<List<String>>path("bodies[0].desks[0].may")).containsExactly("letter");
        assertThat(page.header("ETag")).isEqualTo("\"1\"");
        assertThat(REQUESTER.get("/api/v1/parties/RU").<List<String>>path("may"))
                .isEmpty();
        assertThat(Caller.KEEPER.get("/api/v1/parties/RU").<List<String>>path("party.desks[0].may"))
                .containsExactly("letter");
        assertProblem(REQUESTER.get("/api/v1/parties/XX")).is(404, "not-found");
        assertProblem(REQUESTER.get("/api/v1/desks/XX")).is(404, "not-found");
        assertProblem(REQUESTER.get("/api/v1/desks/XX/history")).is(404, "not-found");
    }

    @Test
    void whoIsResponsibleIsSeenByTheOwnPartyAndTheCommission() {
        String responsible = "items[0].entries.findAll { it.kind == 'RESPONSIBLE' }.value";

        assertThat(Caller.agent("RU").get("/api/v1/desks?party=RU").<List<String>>path(responsible))
                .hasSize(1);
        assertThat(Caller.agent("EEC").get("/api/v1/desks?party=RU").<List<String>>path(responsible))
                .hasSize(1);
        assertThat(REQUESTER.get("/api/v1/desks?party=RU").<List<String>>path(responsible))
                .isEmpty();
    }

    @Test
    void aDeskSaysWhetherItIsOpenAndUntilOrFromWhen() {
        slaAnswers();

        Response desks = by();

        assertThat(desks.<String>path("items[0].hotline.state")).isEqualTo("OPEN");
        assertThat(desks.<String>path("items[0].hotline.closesAt"))
                .isEqualTo(present.plus(Duration.ofHours(2)).toString());
        assertThat(desks.<String>path("items[0].office.state")).isEqualTo("CLOSED");
        assertThat(desks.<String>path("items[0].office.opensAt"))
                .isEqualTo(present.plus(Duration.ofHours(1)).toString());
        assertThat(desks.<String>path("items[0].office.zone")).isEqualTo("Europe/Minsk");
        Neighbours.sla()
                .verify(
                        1,
                        getRequestedFor(urlPathEqualTo(OPEN_NOW)).withHeader("Authorization", containing("Bearer ey")));
    }

    @Test
    void anAnswerIsKeptForAWhileAndNotBeyondTheNextOpening() {
        slaAnswers();
        by();

        now.advance(Duration.ofMinutes(4));
        by();
        Neighbours.sla().verify(1, getRequestedFor(urlPathEqualTo(OPEN_NOW)));

        slaIsAway();
        now.advance(Duration.ofMinutes(30));
        assertThat(by().<String>path("items[0].hotline.state"))
                .as("nothing has opened or closed since")
                .isEqualTo("OPEN");

        now.advance(Duration.ofMinutes(27));
        assertThat(by().<String>path("items[0].office.state"))
                .as("the office should have opened by now")
                .isEqualTo("UNKNOWN");
    }

    @Test
    void whileNobodyAnswersTheDirectoryIsReadWithoutHours() {
        slaIsAway();

        Response first = by();
        Response second = by();

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.<String>path("items[0].hotline.state")).isEqualTo("UNKNOWN");
        assertThat(first.<String>path("items[0].hotline.calendar")).isEqualTo("BY-HOTLINE");
        assertThat(first.<List<String>>path("items[0].entries.kind")).contains("HOTLINE");
        assertThat(second.<String>path("items[0].hotline.state")).isEqualTo("UNKNOWN");
        Neighbours.sla().verify(1, getRequestedFor(urlPathEqualTo(OPEN_NOW)));

        slaAnswers();
        now.advance(Duration.ofSeconds(11));
        assertThat(by().<String>path("items[0].hotline.state")).isEqualTo("OPEN");
    }

    @Test
    void whoIsNotSignedInReadsNothing() {
        for (String path : List.of("parties", "parties/BY", "desks", "desks/BY-DESK", "contacts", "operators")) {
            assertProblem(given().get("/api/v1/" + path)).is(401, "unauthenticated");
        }
    }
}

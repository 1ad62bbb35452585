package org.interdesk.sla.commitment.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.interdesk.sla.Tickets.desk;
import static org.interdesk.sla.Tickets.tell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.sla.casefile.model.Facts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CommitmentResourceTest {

    private static final String PATH = "/api/v1/commitments";

    @Inject
    SettableNow now;

    @AfterEach
    void letTheClockRun() {
        now.letRun();
    }

    @Test
    void aPausedClockHasNoDueMomentAndSaysWhatItUsed() {
        now.stopAt(Instant.parse("2026-07-06T12:00:00Z"));
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z")
                .responded("2026-07-06T08:10:00Z")
                .waiting("REQUESTER", null, "2026-07-06T09:00:00Z"));

        desk("BY")
                .get(PATH + "?kind=resolution&ticket=" + story.number())
                .then()
                .body("items[0].state", equalTo("PAUSED"))
                .body("items[0].dueAt", nullValue())
                .body("items[0].usedSeconds", equalTo(3_600))
                .body("items[0].pausedSeconds", equalTo(10_800))
                .body("items[0].targetSeconds", equalTo(28_800))
                .body("items[0].priority", equalTo("MEDIUM"))
                .body("items[0].calendar", equalTo("BY-OFFICE"))
                .body("items[0].calendarVersion", equalTo(1))
                .body("items[0].tzdata", notNullValue());
        desk("BY")
                .get(PATH + "?kind=first-response&ticket=" + story.number())
                .then()
                .body("items[0].state", equalTo("FULFILLED"))
                .body("items[0].fulfilledAt", equalTo("2026-07-06T08:10:00Z"))
                .body("items[0].usedSeconds", equalTo(600))
                .body("items[0].breached", equalTo(false));
    }

    @Test
    void aTicketIsFoundAsTheSubjectOfItsClocks() {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));

        desk("BY")
                .get(PATH + "?kind=resolution&subjectType=TICKET&subjectNumber=" + story.number())
                .then()
                .body("total", equalTo(1))
                .body("items[0].ticket", equalTo(story.number()))
                .body("items[0].subject.id", equalTo(story.last().ticketId().toString()))
                .body("items[0].subject.type", equalTo("TICKET"))
                .body("items[0].subject.number", equalTo(story.number()))
                .body("items[0].obligation", nullValue());
        desk("BY")
                .get(PATH + "?subjectType=REPORT&subjectNumber=" + story.number())
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void theVersionIsTheEntityTag() {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));
        String id = desk("BY")
                .get(PATH + "?kind=resolution&ticket=" + story.number())
                .path("items[0].id");

        desk("BY")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        var session = UUID.randomUUID();
        for (var i = 0; i < 4; i++) {
            tell(Facts.imported(session, "BY", "2012-05-14T08:0" + i + ":00Z"));
        }
        for (var sort : List.of("dueAt", "-dueAt", "startedAt", "-startedAt")) {
            var seen = new ArrayList<String>();
            var dues = new ArrayList<String>();
            String cursor = null;
            do {
                var page = desk("BY")
                        .queryParam("cursor", cursor == null ? "" : cursor)
                        .get(PATH + "?limit=3&sort=" + sort + "&importSession=" + session)
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(8))
                        .extract();
                seen.addAll(page.path("items.id"));
                dues.addAll(page.path("items." + sort.replace("-", "")));
                cursor = page.path("next");
            } while (cursor != null);

            assertThat(seen).hasSize(8).doesNotHaveDuplicates();
            assertThat(dues)
                    .isSortedAccordingTo(
                            sort.startsWith("-")
                                    ? java.util.Comparator.<String>reverseOrder()
                                    : java.util.Comparator.naturalOrder());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sort=number, sort",
        "limit=0, limit",
        "limit=201, limit",
        "limit=-1, limit",
        "cursor=junk, cursor",
        "state=LATE, state",
        "breached=maybe, breached",
        "importSession=4711, importSession",
        "ticket=%00, ticket",
        "subjectNumber=%00, subjectNumber",
        "ticket=EEC-2026-1&subjectType=REPORT, subjectType",
        "ticket=EEC-2026-1&subjectNumber=EEC-2026-2, subjectNumber",
        "obligation=4711, obligation"
    })
    void aParameterThatMeansNothingIsRefusedByName(String query, String pointer) {
        desk("BY")
                .urlEncodingEnabled(false)
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "00000000-0000-0000-0000-000000000000"})
    void whatDoesNotExistIsNotFound(String id) {
        desk("BY").get(PATH + "/" + id).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aStrangerIsUnauthenticatedAndARequesterForbidden() {
        given().get(PATH).then().statusCode(401).body("type", equalTo("/problems/unauthenticated"));
        given().auth()
                .oauth2(TestUsers.expired("BY", Roles.DESK_AGENT))
                .get(PATH)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestUsers.token("BY", Roles.REQUESTER))
                .get(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void theExplanationNamesWindowsHolidaysPausesAndZones() {
        now.stopAt(Instant.parse("2026-05-08T12:00:00Z"));
        var story = tell(Facts.registered("BY", "2026-04-30T11:00:00Z")
                .offered("KZ", "2026-04-30T11:30:00Z")
                .offerEnded("ACCEPTED", "2026-04-30T12:00:00Z")
                .offered("BY", "2026-04-30T13:00:00Z")
                .offerEnded("ACCEPTED", "2026-04-30T13:00:00Z")
                .waiting("SUPPLIER", null, "2026-04-30T14:00:00Z")
                .resumed("2026-05-04T07:00:00Z"));
        String id = desk("KZ")
                .get(PATH + "?kind=resolution&party=BY&ticket=" + story.number())
                .path("items[0].id");

        var answer = desk("KZ").get(PATH + "/" + id + "/explanation").then().statusCode(200);

        answer.body("zone", equalTo("Europe/Minsk"))
                .body("days.date", hasItem("2026-05-01"))
                .body("days.find { it.date == '2026-05-01' }.kind", equalTo("DAY_OFF"))
                .body("pauses.reason", contains("HELD_ELSEWHERE", "WAITING_SUPPLIER"))
                .body("pauses[0].party", equalTo("KZ"))
                .body("pauses[1].party", equalTo("BY"))
                .body("zones.party", contains("BY", "KZ"))
                .body("zones.zone", contains("Europe/Minsk", "Asia/Almaty"))
                .body("provisional", equalTo(false))
                .body("countedSeconds", equalTo(28_800))
                .body("counted[0].localFrom", equalTo("2026-04-30T14:00:00"))
                .body("counted", hasSize(org.hamcrest.Matchers.greaterThan(2)));
        String due = answer.extract().path("until");
        assertThat(due).isEqualTo(answer.extract().<String>path("commitment.dueAt"));
    }
}

package org.interdesk.sla.calendar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CalendarResourceTest {

    @Test
    void theShippedCalendarsOfStatesAndDesksAreThere() {
        requester()
                .get("/api/v1/calendars")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("RU", "KZ", "EEC-OFFICE", "BY-HOTLINE"))
                .body("total", equalTo(17))
                .body("items.find { it.code == 'EEC-OFFICE' }.base", equalTo("RU"))
                .body("items.find { it.code == 'EEC-OFFICE' }.zone", equalTo("Europe/Moscow"))
                .body("items.find { it.code == 'BY-HOTLINE' }.week.MONDAY[0].to", equalTo("21:00"))
                .body("items.find { it.code == 'BY-HOTLINE' }.ignoresShortenedDays", equalTo(true))
                .body("items.find { it.code == 'RU-OFFICE' }.years['2027']", equalTo("DRAFT"));
    }

    @Test
    void theTransferredDaysOfRussiaInSpring2024AreKnown() {
        requester()
                .get("/api/v1/calendars/RU-OFFICE/days?from=2024-04-26&to=2024-05-02")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        contains("WORKDAY", "WORKING_WEEKEND", "WEEKEND", "DAY_OFF", "DAY_OFF", "DAY_OFF", "WORKDAY"))
                .body("items[0].windows[0].from", equalTo("09:00"))
                .body("items[1].windows[0].to", equalTo("18:00"))
                .body("items[3].windows", hasSize(0))
                .body("items[0].act", nullValue())
                .body("items[3].act", equalTo("production calendar"));
    }

    @Test
    void aShortenedDayEndsEarlyForTheOfficeAndNotForTheHotline() {
        requester()
                .get("/api/v1/calendars/RU-OFFICE/days?from=2024-11-02&to=2024-11-02")
                .then()
                .body("items[0].windows[0].to", equalTo("17:00"));
        requester()
                .get("/api/v1/calendars/RU-HOTLINE/days?from=2024-11-02&to=2024-11-02")
                .then()
                .body("items[0].windows[0].to", equalTo("21:00"));
    }

    @Test
    void severalCalendarsSayAtOnceWhetherTheyAreOpen() {
        // Friday 2024-11-01 18:30 in Moscow and 20:30 in Almaty: a shortened Saturday follows in Russia
        requester()
                .get("/api/v1/calendars/open-now?at=2024-11-01T15:30:00Z&calendar=RU-OFFICE&calendar=RU-HOTLINE"
                        + "&calendar=KZ-HOTLINE&calendar=NOWHERE&calendar=RU-OFFICE")
                .then()
                .statusCode(200)
                .body("at", equalTo("2024-11-01T15:30:00Z"))
                .body("items.calendar", contains("RU-OFFICE", "RU-HOTLINE", "KZ-HOTLINE"))
                .body("items.open", contains(false, true, true))
                .body("items.opensAt", contains("2024-11-02T06:00:00Z", null, null))
                .body("items.closesAt", contains(null, "2024-11-01T18:00:00Z", "2024-11-01T16:00:00Z"))
                .body("items.zone", contains("Europe/Moscow", "Europe/Moscow", "Asia/Almaty"));
    }

    @Test
    void atTheOpeningInstantACalendarIsOpenAndAtTheClosingInstantItIsNot() {
        requester()
                .get("/api/v1/calendars/open-now?calendar=BY-OFFICE&at=2026-11-20T06:00:00Z")
                .then()
                .body("items[0].open", equalTo(true))
                .body("items[0].closesAt", equalTo("2026-11-20T15:00:00Z"));
        requester()
                .get("/api/v1/calendars/open-now?calendar=BY-OFFICE&at=2026-11-20T15:00:00Z")
                .then()
                .body("items[0].open", equalTo(false))
                .body("items[0].opensAt", equalTo("2026-11-23T06:00:00Z"));
    }

    @Test
    void nowIsMeantWhereNoMomentIsNamed() {
        requester()
                .get("/api/v1/calendars/open-now?calendar=EEC-OFFICE")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"limit=5, calendar", "calendar=RU&at=yesterday, at", "calendar=RU&at=1999-12-31T00:00:00Z, at"})
    void aQuestionAboutNothingIsRefused(String query, String pointer) {
        requester()
                .get("/api/v1/calendars/open-now?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void daysComeInPages() {
        String next = requester()
                .get("/api/v1/calendars/RU/days?from=2026-01-01&to=2026-01-31&limit=20")
                .then()
                .body("items", hasSize(20))
                .body("total", equalTo(31))
                .extract()
                .path("next");
        requester()
                .get("/api/v1/calendars/RU/days?from=2026-01-01&to=2026-01-31&limit=20&cursor=" + next)
                .then()
                .body("items", hasSize(11))
                .body("items[0].date", equalTo("2026-01-21"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-01-01, to",
        "from=2026-01-01&to=2025-12-31, to",
        "from=1999-12-31&to=2026-01-01, from",
        "from=2026-02-30&to=2026-03-01, from",
        "from=+999999999-01-01&to=2026-03-01, from"
    })
    void aSpanThatIsNoneIsRefusedByName(String query, String pointer) {
        requester()
                .get("/api/v1/calendars/RU/days?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void anUnknownCalendarIsNotFound() {
        requester()
                .get("/api/v1/calendars/XX/days?from=2026-01-01&to=2026-01-02")
                .then()
                .statusCode(404);
    }

    @Test
    void theDefaultAgreementIsThere() {
        requester()
                .get("/api/v1/agreements")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].code", equalTo("DEFAULT"))
                .body("items[0].effectiveFrom", equalTo("2010-01-01"))
                .body("items[0].rules", hasSize(28))
                .body("items[1].rules", hasSize(13))
                .body("items[0].rules.find { it.kind == 'report-hand-in' }.dayOfNextMonth", equalTo(5))
                .body("items[0].rules.find { it.kind == 'automatic-closing' }.workingDays", equalTo(10));
    }

    private static RequestSpecification requester() {
        return given().auth().oauth2(TestUsers.token("AM", Roles.REQUESTER));
    }
}

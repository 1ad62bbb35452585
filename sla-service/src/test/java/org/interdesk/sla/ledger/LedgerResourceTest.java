package org.interdesk.sla.ledger;

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
import java.util.UUID;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.sla.casefile.model.Facts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LedgerResourceTest {

    private static final String PATH = "/api/v1/ledgers";

    @Test
    void theLifeOfACaseIsAccountedForInEachHoldersCalendar() {
        var story = tell(Facts.registered("BY", "2026-07-13T08:00:00Z")
                .accepted("2026-07-13T08:30:00Z")
                .offered("KZ", "2026-07-13T09:00:00Z")
                .offerEnded("ACCEPTED", "2026-07-13T12:00:00Z")
                .waiting("PARTY", "BY", "2026-07-13T13:30:00Z")
                .resumed("2026-07-14T05:00:00Z")
                .resolved("2026-07-14T06:00:00Z")
                .closed("2026-07-14T07:00:00Z", false));

        desk("KZ")
                .get(PATH + "/" + story.number())
                .then()
                .statusCode(200)
                .body("entries.reason", contains("QUEUE", "WORK", "WORK", "WAITING_PARTY", "WORK", "RESOLVED"))
                .body("entries.holder", contains("BY", "BY", "KZ", "BY", "KZ", "KZ"))
                .body(
                        "entries.calendar",
                        contains("BY-OFFICE", "BY-OFFICE", "KZ-OFFICE", "BY-OFFICE", "KZ-OFFICE", "KZ-OFFICE"))
                .body("entries.workingSeconds", contains(1_800, 12_600, 3_600, 5_400, 3_600, 3_600))
                .body("entries[3].by", equalTo("BY"))
                .body("elapsedSeconds", equalTo(23 * 3_600))
                .body("closedAt", equalTo("2026-07-14T07:00:00Z"))
                .body("current", nullValue())
                .body("checks.gapless", equalTo(true))
                .body("checks.elapsedAddsUp", equalTo(true))
                .body("checks.workingRecounted", equalTo(true));
    }

    @Test
    void aReportThatSupersedesTheAutomaticClosingRewritesTheEnd() {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z")
                .resolved("2026-07-06T09:00:00Z")
                .closed("2026-07-20T15:00:00Z", true)
                .reopened("2026-07-13T08:00:00Z", "closed")
                .message("2026-07-13T09:00:00Z"));

        desk("BY")
                .get(PATH + "/" + story.number())
                .then()
                .body("entries.reason", contains("QUEUE", "RESOLVED", "QUEUE"))
                .body("entries[1].to", equalTo("2026-07-13T08:00:00Z"))
                .body("closedAt", nullValue())
                .body("current.reason", equalTo("QUEUE"))
                .body("accountedUntil", equalTo("2026-07-13T09:00:00Z"))
                .body("checks.gapless", equalTo(true));
    }

    @Test
    void ledgersOfASessionComeInPages() {
        var session = UUID.randomUUID();
        for (var i = 0; i < 3; i++) {
            tell(Facts.imported(session, "BY", "2012-05-14T08:0" + i + ":00Z").accepted("2012-05-14T09:00:00Z"));
        }

        String next = desk("BY")
                .get(PATH + "?limit=2&importSession=" + session)
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .body("next", notNullValue())
                .extract()
                .path("next");
        desk("BY")
                .get(PATH + "?limit=2&importSession=" + session + "&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        desk("AM").get(PATH + "?importSession=" + session).then().body("total", equalTo(0));
    }

    @Test
    void aSessionThatIsNoIdIsRefused() {
        desk("BY")
                .get(PATH + "?importSession=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("importSession"));
    }
}

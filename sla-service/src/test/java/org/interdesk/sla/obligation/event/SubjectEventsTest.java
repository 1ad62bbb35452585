package org.interdesk.sla.obligation.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.interdesk.sla.Owed.CONSUMER;
import static org.interdesk.sla.Owed.open;
import static org.interdesk.sla.Owed.tell;
import static org.interdesk.sla.Tickets.TOPIC;
import static org.interdesk.sla.Tickets.desk;
import static org.interdesk.sla.Tickets.sessionEvent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.PublishedEvent;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.sla.Owed;
import org.interdesk.sla.watch.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Monday 13 July 2026. The hotline of KZ works 07:00-21:00 at UTC+5. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SubjectEventsTest {

    private static final String PATH = "/api/v1/commitments";
    private static final String MONDAY = "2026-07-13T08:00:00Z";
    private static final EventContract CONTRACT = EventContract.ofThisBuild();

    @Inject
    Watch watch;

    @Inject
    SettableNow now;

    @AfterEach
    void letTheClockRun() {
        now.letRun();
    }

    @Test
    void whatIsOwedGetsAClockThatIsToldBack() {
        now.stopAt(Instant.parse(MONDAY));
        var notice = open("notice-acknowledgement", "KZ", "CRITICAL", MONDAY);
        var incident = Owed.about("INCIDENT").seenBy("RU", "KZ").owes(notice);
        var event = tell(incident, MONDAY);

        desk("KZ")
                .get(PATH + "?subjectType=INCIDENT&obligation=" + notice.get("id"))
                .then()
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("notice-acknowledgement"))
                .body("items[0].party", equalTo("KZ"))
                .body("items[0].dueAt", equalTo("2026-07-13T08:20:00Z"))
                .body("items[0].priority", equalTo("CRITICAL"))
                .body("items[0].ticket", nullValue())
                .body("items[0].subject.number", equalTo(incident.number()))
                .body("items[0].calendar", equalTo("KZ-HOTLINE"));
        desk("AM").get(PATH + "?obligation=" + notice.get("id")).then().body("total", equalTo(0));

        Owed.ended(notice, "FULFILLED", "2026-07-13T08:12:00Z");
        tell(incident, "2026-07-13T08:12:00Z");
        var told = PublishedEvents.about(incident.number());
        told.forEach(CONTRACT::check);
        EventContract.checkOrder(told);
        assertThat(told)
                .extracting(PublishedEvent::type)
                .containsExactly(type("started"), type("at-risk"), type("fulfilled"));
        assertThat(told).allSatisfy(one -> {
            assertThat(one.data().at("/subject/id").asText())
                    .isEqualTo(incident.id().toString());
            assertThat(one.data().path("obligation").asText()).isEqualTo(notice.get("id"));
            assertThat(one.data().path("parties").toString()).isEqualTo("[\"RU\",\"KZ\"]");
        });
        assertThat(PublishedEvents.causedBy(UUID.fromString(event.id()))).hasSize(1);
    }

    @Test
    void theSameEventTwiceAndAnOlderOneHaveNoEffect() {
        now.stopAt(Instant.parse(MONDAY));
        var update = open("NEXT_UPDATE", "RU", "LOW", MONDAY);
        var incident = Owed.about("INCIDENT").owes(update);
        var first = incident.event(MONDAY);
        Owed.ended(update, "CANCELLED", "2026-07-13T08:30:00Z");
        var second = tell(incident, "2026-07-13T08:30:00Z");

        EventSender.send(incident.topic(), second);
        ConsumedEvents.sendAndAwait(incident.topic(), first, CONSUMER);

        assertThat(PublishedEvents.typesAbout(incident.number())).containsExactly(type("started"), type("cancelled"));
    }

    @Test
    void whatIsOwedAgainRunsOn() {
        now.stopAt(Instant.parse(MONDAY));
        var consent = open("maintenance-consent", "KZ", null, MONDAY);
        var window = Owed.about("MAINTENANCE_WINDOW").seenBy("RU", "KZ").owes(consent);
        tell(window, MONDAY);
        Owed.ended(consent, "FULFILLED", "2026-07-13T08:30:00Z");
        tell(window, "2026-07-13T08:30:00Z");

        Owed.openAgain(consent);
        tell(window, "2026-07-13T09:30:00Z");

        desk("RU")
                .get(PATH + "?subjectNumber=" + window.number())
                .then()
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].pausedSeconds", equalTo(3_600))
                .body("items[0].priority", nullValue())
                .body("items[0].dueAt", equalTo("2026-07-16T05:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT, contact-publication, EEC, 2026-07-16T15:00:00Z",
        "OPERATOR, operator-designation, KZ, 2026-07-20T13:00:00Z",
        "RELEASE, rollout-consent, BY, 2026-07-16T15:00:00Z",
        "REPORT, report-review, EEC, 2026-07-16T15:00:00Z"
    })
    void everyTopicIsHeard(String type, String kind, String party, String due) {
        var subject = Owed.about(type).seenBy("EEC").owes(open(kind, party, null, MONDAY));

        tell(subject, MONDAY);

        desk("EEC")
                .get(PATH + "?subjectType=" + type + "&subjectNumber=" + subject.number())
                .then()
                .body("items.dueAt", contains(due));
    }

    @Test
    void whatNobodyAgreedOnIsNoError() {
        var subject = Owed.about("RELEASE").owes(open("birthday-cake", "RU", null, MONDAY));

        tell(subject, MONDAY);

        assertThat(PublishedEvents.about(subject.number())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{\"obligations\": []}",
                "{\"subject\": {\"id\": \"no id\"}, \"obligations\": []}",
                "{\"subject\": {\"id\": \"0198f2a0-0000-7000-8000-000000000001\", \"type\": \"REPORT\", \"number\": \"REP-1\"},"
                        + " \"version\": 1, \"parties\": [\"KZ\"], \"obligations\": [{\"id\": \"0198f2a0-0000-7000-8000-000000000002\","
                        + " \"kind\": \"report-hand-in\", \"party\": \"KZ\", \"startedAt\": \"2026-07-13T08:00:00Z\", \"state\": \"OPEN\"}]}"
            })
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheNextIsTaken(String data) {
        var subject = Owed.about("INCIDENT").owes(open("next-update", "RU", "LOW", MONDAY));
        var next = subject.event(MONDAY);
        var junk = subject.event(MONDAY).data(data);

        EventSender.send(subject.topic(), junk);
        ConsumedEvents.sendAndAwait(subject.topic(), next, CONSUMER);

        assertThat(DeadLetters.awaitOne("sla.obligation.dlq", junk.id()).reason())
                .isNotBlank();
        assertThat(ConsumedEvents.isConsumed(CONSUMER, junk.id())).isFalse();
    }

    @Test
    void theDayByWhichAReportIsDueIsExplainedDateByDate() {
        var handIn = open("report-hand-in", "KZ", null, "2025-12-31T20:00:00Z");
        handIn.put("month", "2025-12");
        var report = Owed.about("REPORT").seenBy("EEC", "KZ").owes(handIn);
        tell(report, "2025-12-31T20:00:00Z");
        String id = desk("KZ").get(PATH + "?obligation=" + handIn.get("id")).path("items[0].id");

        desk("EEC")
                .get(PATH + "/" + id + "/explanation")
                .then()
                .statusCode(200)
                .body("until", equalTo("2026-01-12T13:00:00Z"))
                .body("countedSeconds", equalTo(5 * 9 * 3_600))
                .body("counted", hasSize(5))
                .body("monthDays.number", contains(null, null, null, null, 1, 2, null, 3, 4, null, null, 5))
                .body("monthDays[0].date", equalTo("2026-01-01"))
                .body("monthDays[6].kind", equalTo("DAY_OFF"))
                .body("monthDays[6].act", not(nullValue()))
                .body("days.date", contains("2026-01-01", "2026-01-02", "2026-01-07"));
    }

    @Test
    void thresholdsFireAsTimePasses() {
        now.stopAt(Instant.parse(MONDAY));
        var incident = Owed.about("INCIDENT").owes(open("next-update", "RU", "CRITICAL", MONDAY));
        tell(incident, MONDAY);

        now.stopAt(Instant.parse("2026-07-13T09:00:01Z"));
        lookUntilDone();

        assertThat(PublishedEvents.about(incident.number()))
                .extracting(event -> event.type() + " " + event.occurredAt())
                .containsExactly(
                        type("started") + " 2026-07-13T08:00:00Z",
                        type("at-risk") + " 2026-07-13T08:30:00Z",
                        type("at-risk") + " 2026-07-13T08:45:00Z",
                        type("breached") + " 2026-07-13T09:00:00Z");
    }

    @Test
    void anAnswerThatTimeGaveLeavesTheBreach() {
        now.stopAt(Instant.parse(MONDAY));
        var consent = open("maintenance-consent", "KZ", null, MONDAY);
        var window = Owed.about("MAINTENANCE_WINDOW").owes(consent);
        tell(window, MONDAY);
        now.stopAt(Instant.parse("2026-07-15T13:00:01Z"));
        lookUntilDone();

        Owed.ended(consent, "FULFILLED", "2026-07-15T13:00:00Z");
        tell(window.byTime(), "2026-07-15T13:00:00Z");

        desk("RU")
                .get(PATH + "?subjectNumber=" + window.number())
                .then()
                .body("items[0].state", equalTo("FULFILLED"))
                .body("items[0].breached", equalTo(true));
    }

    @Test
    void historyLivesByTheWatermarkUntilTheSessionEnds() {
        now.stopAt(Instant.parse(MONDAY));
        var session = UUID.randomUUID();
        var quiet = imported(session, "2012-05-14T08:00:00Z");

        lookUntilDone();
        assertThat(PublishedEvents.typesAbout(quiet.number())).containsExactly(type("started"));
        desk("RU")
                .get(PATH + "?importSession=" + session)
                .then()
                .body("items[0].asOf", equalTo("2012-05-14T08:00:00Z"));

        imported(session, "2012-05-14T08:46:00Z");
        eventually(quiet, List.of("started", "at-risk", "at-risk"));

        ConsumedEvents.sendAndAwait(TOPIC, sessionEvent("completed", session, "RU"), "sla.commitment");
        eventually(quiet, List.of("started", "at-risk", "at-risk", "breached"));
    }

    private static Owed imported(UUID session, String at) {
        var incident = Owed.about("INCIDENT").importedIn(session).owes(open("next-update", "RU", "CRITICAL", at));
        tell(incident, at);
        return incident;
    }

    private void eventually(Owed subject, List<String> types) {
        await("what was told has its effect").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            lookUntilDone();
            assertThat(PublishedEvents.typesAbout(subject.number()))
                    .containsExactlyElementsOf(
                            types.stream().map(SubjectEventsTest::type).toList());
        });
    }

    private void lookUntilDone() {
        while (watch.look()) {
            // everything that has passed fires
        }
    }

    private static String type(String event) {
        return "org.interdesk.commitment." + event + ".v1";
    }
}

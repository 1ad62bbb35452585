package org.interdesk.records.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the services' events to people's notices. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeliveryTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();

    @Inject
    Purge purge;

    @Inject
    SettableNow now;

    @BeforeEach
    void nobodyYet() {
        Reader.nobody();
    }

    @AfterEach
    void letTheClockRun() {
        now.letRun();
    }

    @Test
    void anIncidentIsToldToWhoIsOnDutyInTheOtherParties() {
        var declarer = Reader.of("BY", DUTY_OFFICER);
        var colleague = Reader.of("BY", DESK_LEAD);
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var lead = Reader.of("KZ", DESK_LEAD, DESK_AGENT);
        var agent = Reader.of("KZ", DESK_AGENT);
        var commission = Reader.of("EEC", DUTY_OFFICER);
        var stranger = Reader.of("AM", DUTY_OFFICER);

        var incident = Fact.of("incident.declared").actor(declarer);
        incident.told();

        assertThat(onDuty.told()).isOne();
        assertThat(lead.told()).isOne();
        assertThat(commission.told()).isOne();
        assertThat(declarer.told() + colleague.told() + agent.told() + stranger.told())
                .isZero();
        onDuty.get("/api/v1/notices")
                .then()
                .body("items[0].subject.number", equalTo(incident.number()))
                .body("items[0].headline", equalTo("Новый инцидент: Шлюз не принимает сообщения"))
                .body("items[0].importance", equalTo("URGENT"))
                .body("items[0].kind", equalTo("INCIDENT"))
                .body("items[0].ask", equalTo("ACKNOWLEDGEMENT"))
                .body("items[0].link", equalTo("/incidents/" + incident.number()))
                .body("items[0].readAt", equalTo(null));
    }

    @Test
    void theSameEventTwiceTellsOnce() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        var event = incident.told();

        EventSender.send(incident.topic(), event);
        incident.then("incident.update-posted").told();

        assertThat(onDuty.told()).isEqualTo(2);
    }

    @Test
    void anEventThatComesAgainAfterItsNoteIsGoneTellsNobodyAgain() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        var event = incident.told();

        Reader.execute("delete from inbox where event_id = '" + event.id() + "'");
        ConsumedEvents.sendAndAwait(incident.topic(), event, DeliveryCommands.IDENTITY);

        assertThat(onDuty.told()).isOne();
        assertThat(PublishedEvents.causedBy(UUID.fromString(event.id()))).hasSize(1);
    }

    @Test
    void aStepInsideAPartyIsToldToTheColleagueWhoActsNextAndNotToWhoDidIt() {
        var both = Reader.of("KZ", REPORTING_OFFICER, REPORT_APPROVER);
        var approver = Reader.of("KZ", REPORT_APPROVER);
        var coordinator = Reader.of("EEC", COORDINATOR);

        Fact.of("report.submitted-for-approval").actor(both).told();

        assertThat(both.told() + coordinator.told()).isZero();
        assertThat(approver.notices().getString("items[0].ask")).isEqualTo("APPROVAL");
        assertThat(approver.notices().getString("items[0].importance")).isEqualTo("IMPORTANT");
    }

    @Test
    void aPartyThatAnswersWhereTheThingIsKeptHasAcknowledgedItsNotices() {
        var reader = Reader.of("KZ", DUTY_OFFICER);
        var other = Reader.of("EEC", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();

        incident.then("incident.notice-acknowledged").actor(reader).told();

        assertThat(reader.notices().getString("items[0].acknowledgedBy")).isEqualTo("PARTY");
        assertThat(reader.notices().getString("items[0].readAt")).isNotNull();
        assertThat(other.notices().getString("items[0].acknowledgedAt")).isNull();
    }

    @Test
    void openingTheIncidentItselfReadsTheNotice() {
        var reader = Reader.of("KZ", DUTY_OFFICER);
        var colleague = Reader.of("KZ", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();

        incident.then("incident.notice-read").actor(reader).told();

        assertThat(reader.notices("&unread=true").getInt("total")).isZero();
        assertThat(colleague.notices("&unread=true").getInt("total")).isOne();
        assertThat(reader.notices().getString("items[0].acknowledgedAt")).isNull();
    }

    @Test
    void whatWasAskedIsSettledByThePartyAndNotByOnePerson() {
        var reader = Reader.of("KZ", DUTY_OFFICER);
        var other = Reader.of("EEC", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();
        reader.post("/api/v1/notices/" + reader.notices().getString("items[0].id") + "/acknowledgement");
        assertThat(reader.get("/api/v1/notices/summary").jsonPath().getInt("unanswered"))
                .isOne();

        incident.then("incident.notice-acknowledged").by("KZ").told();
        assertThat(reader.get("/api/v1/notices/summary").jsonPath().getInt("unanswered"))
                .isZero();
        assertThat(reader.notices().getString("items[0].acknowledgedBy")).isEqualTo("PERSON");
        assertThat(other.get("/api/v1/notices/summary").jsonPath().getInt("unanswered"))
                .isOne();

        incident.then("incident.resolved")
                .with(data -> data.putArray("obligations"))
                .told();
        assertThat(other.get("/api/v1/notices/summary").jsonPath().getInt("unanswered"))
                .isZero();
        assertThat(other.notices().getList("items.acknowledgedAt")).containsOnlyNulls();
    }

    @Test
    void aBrokenPromiseIsToldWithTheTitleAndToThePartyThatOwesIt() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var elsewhere = Reader.of("BY", DUTY_OFFICER);
        var incident = Fact.of("incident.declared");
        incident.told();

        incident.then("commitment.breached")
                .with(data -> data.put("kind", "notice-acknowledgement").put("party", "KZ"))
                .with(data -> data.withObject("/subject").put("type", "INCIDENT"))
                .told();

        assertThat(elsewhere.told()).isZero();
        onDuty.get("/api/v1/notices")
                .then()
                .body("total", equalTo(2))
                .body("items[0].kind", equalTo("COMMITMENT"))
                .body("items[0].importance", equalTo("URGENT"))
                .body(
                        "items[0].headline",
                        equalTo("Срок пропущен: подтверждение получения — Шлюз не принимает сообщения"));
    }

    @Test
    void anOfferIsToldToTheDeskItIsMadeTo() {
        var agent = Reader.of("KZ", DESK_AGENT);
        var offering = Reader.of("BY", DESK_AGENT);
        var auditor = Reader.of("KZ", AUDITOR);
        var offer = Fact.of("ticket.handover-offered");

        offer.told();
        offer.then("ticket.handover-rejected").by("KZ").told();

        assertThat(agent.notices().getString("items[0].headline")).isEqualTo("BY предлагает передать вам заявку");
        assertThat(agent.notices().getString("items[0].acknowledgedBy")).isEqualTo("PARTY");
        assertThat(offering.notices().getString("items[0].text")).isEqualTo("Причина: Not our component");
        assertThat(auditor.told()).isZero();
    }

    @Test
    void nobodyIsToldOfHistoryOrOfADesksOwnNote() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var officer = Reader.of("KZ", REPORTING_OFFICER);
        var session = UUID.randomUUID().toString();

        Fact.of("report.opened")
                .with(data -> data.put("importSession", session))
                .told();
        Fact.of("ticket.handover-offered")
                .with(data -> data.put("importSession", session))
                .told();
        Fact.of("incident.note-added").told();

        assertThat(onDuty.told() + officer.told()).isZero();
    }

    @Test
    void whatThePlatformLearnedLongAgoIsShownAndNotMailed() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var dayAgo = Instant.now().minus(Duration.ofHours(25));

        Fact.of("incident.declared").happenedAt(dayAgo).told();
        Fact.of("incident.declared").happenedAt(dayAgo).received(Instant.now()).told();

        assertThat(onDuty.notices().getList("items.mail")).containsExactly("SENT", null);
    }

    @Test
    void somebodyWhoBelongsToTwoPartiesIsToldInEachAndWrittenToOnce() {
        var inOne = Reader.of("KZ", DUTY_OFFICER);
        var inOther = inOne.alsoIn("EEC");

        Fact.of("incident.declared").told();

        assertThat(inOne.told()).isOne();
        assertThat(inOther.told()).isOne();
        assertThat(inOne.notices().getString("items[0].id"))
                .isNotEqualTo(inOther.notices().getString("items[0].id"));
        assertThat(new String[] {
                    inOne.notices().getString("items[0].mail"),
                    inOther.notices().getString("items[0].mail")
                })
                .containsExactlyInAnyOrder("SENT", null);
    }

    @Test
    void thatPeopleWereToldIsAFactOfItsOwnWithoutThePeople() {
        Reader.of("KZ", DUTY_OFFICER);
        Reader.of("KZ", DESK_LEAD);
        var event = Fact.of("incident.declared").told();

        var told = PublishedEvents.causedBy(UUID.fromString(event.id()));

        assertThat(told).hasSize(1);
        CONTRACT.check(told.get(0));
        assertThat(told.get(0).data().path("parties").toString()).isEqualTo("[\"KZ\"]");
        assertThat(told.get(0).data().path("people").asInt()).isEqualTo(2);
    }

    @Test
    void whatReachesNobodyIsNoFact() {
        var event = Fact.of("incident.declared").told();

        assertThat(PublishedEvents.causedBy(UUID.fromString(event.id()))).isEmpty();
    }

    @Test
    void anEventNobodyCanReadIsPutAsideAndTheNextOneIsTold() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        var junk = EventToSend.ofType("org.interdesk.incident.declared.v1", "{\"subject\": 7}");

        EventSender.send("interdesk.incident", junk);

        assertThat(DeadLetters.awaitOne("records.delivery.dlq", junk.id()).reason())
                .contains("subject");
        Fact.of("incident.declared").told();
        assertThat(onDuty.told()).isOne();
    }

    @Test
    void noticesAreRemovedWhenTheyHaveOutlivedTheirUse() {
        var onDuty = Reader.of("KZ", DUTY_OFFICER);
        Fact.of("incident.declared").told();

        now.advance(Duration.ofDays(399));
        purge.purge();
        assertThat(onDuty.told()).isOne();

        now.advance(Duration.ofDays(2));
        purge.purge();
        assertThat(onDuty.told()).isZero();
    }

    @Test
    void theExampleOfWhatIsToldFitsItsSchema() {
        CONTRACT.checkExamples("notice");
    }
}

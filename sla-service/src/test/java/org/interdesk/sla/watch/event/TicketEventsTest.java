package org.interdesk.sla.watch.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.interdesk.sla.Tickets.CONSUMER;
import static org.interdesk.sla.Tickets.TOPIC;
import static org.interdesk.sla.Tickets.desk;
import static org.interdesk.sla.Tickets.event;
import static org.interdesk.sla.Tickets.tell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.PublishedEvent;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.sla.casefile.model.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Monday 6 July 2026. BY works 09:00-18:00 at UTC+3, KZ 09:00-18:00 at UTC+5. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TicketEventsTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final Instant AT = Instant.parse("2026-07-06T08:00:00Z");

    @Test
    void aRegistrationStartsTheClocksOfTheRegistrant() {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));

        desk("BY")
                .get("/api/v1/commitments?sort=dueAt&ticket=" + story.number())
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("first-response", "resolution")))
                .body("items.dueAt", equalTo(List.of("2026-07-06T09:00:00Z", "2026-07-07T07:00:00Z")))
                .body("total", equalTo(2));
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        var story = Facts.registered("BY", "2026-07-06T08:00:00Z");
        tell(story);
        EventSender.send(TOPIC, event(story.last()));
        tell(story.message("2026-07-06T08:05:00Z").last());

        assertThat(PublishedEvents.typesAbout(story.number()))
                .containsExactly("org.interdesk.commitment.started.v1", "org.interdesk.commitment.started.v1");
    }

    @Test
    void anOlderStateThatComesLaterIsIgnored() {
        var story = Facts.registered("BY", "2026-07-06T08:00:00Z");
        tell(story);
        var late = story.waiting("REQUESTER", null, "2026-07-06T08:10:00Z").last();
        tell(story.resolved("2026-07-06T08:30:00Z").last());
        tell(late);

        desk("BY")
                .get("/api/v1/commitments?kind=resolution&ticket=" + story.number())
                .then()
                .body("items[0].state", equalTo("FULFILLED"))
                .body("items[0].usedSeconds", equalTo(1_800));
        desk("BY").get("/api/v1/ledgers/" + story.number()).then().body("entries", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "[]", "{\"number\": \"EEC-2026-1\"}", "{\"ticketId\": \"no id\"}"})
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheNextIsTaken(String data) {
        var story = Facts.registered("BY", "2026-07-06T08:00:00Z");
        var next = Facts.registered("BY", "2026-07-06T08:00:00Z");
        var junk = event(story.last()).data(data);

        EventSender.send(TOPIC, junk);
        ConsumedEvents.sendAndAwait(TOPIC, event(next.last()).key(junk.key()), CONSUMER);

        assertThat(DeadLetters.awaitOne("sla.commitment.dlq", junk.id()).reason())
                .isNotBlank();
        assertThat(ConsumedEvents.isConsumed(CONSUMER, junk.id())).isFalse();
        assertThat(PublishedEvents.typesAbout(next.number())).hasSize(2);
    }

    @Test
    void aPartyWithoutACalendarIsPutAsideByName() {
        var story = Facts.registered("XX", "2026-07-06T08:00:00Z");

        EventSender.send(TOPIC, event(story.last()));

        assertThat(DeadLetters.awaitOne(
                                "sla.commitment.dlq", story.last().eventId().toString())
                        .reason())
                .contains("XX");
    }

    @Test
    void aStoryIsToldAsEventsThatObeyTheirContract() {
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z")
                .offered("KZ", "2026-07-06T08:10:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T08:20:00Z")
                .waiting("SUPPLIER", null, "2026-07-06T08:30:00Z")
                .prioritised("HIGH", "2026-07-06T08:40:00Z")
                .resumed("2026-07-06T12:00:00Z")
                .resolved("2026-07-06T12:30:00Z")
                .reopened("2026-07-07T05:00:00Z", null)
                .message("2026-07-10T12:30:00Z")
                .cancelled("2026-07-10T12:40:00Z"));

        var events = PublishedEvents.about(story.number());

        events.forEach(CONTRACT::check);
        byAggregate(events).forEach(EventContract::checkOrder);
        assertThat(events)
                .extracting(PublishedEvent::type)
                .contains(
                        type("started"),
                        type("paused"),
                        type("resumed"),
                        type("retargeted"),
                        type("fulfilled"),
                        type("cancelled"),
                        type("at-risk"),
                        type("breached"));
        assertThat(events).allSatisfy(e -> assertThat(e.source()).isEqualTo("/sla-service"));
        assertThat(PublishedEvents.causedBy(story.told().get(2).eventId()))
                .extracting(PublishedEvent::type)
                .contains(type("fulfilled"), type("paused"), type("started"));
    }

    @Test
    void aWithdrawnBreachIsTold() {
        var story = tell(Facts.registered("BY", "2026-07-13T08:00:00Z")
                .offered("KZ", "2026-07-13T08:00:00Z")
                .message("2026-07-14T13:00:00Z")
                .offerEnded("TIMED_OUT", "2026-07-13T12:00:00Z")
                .acceptedAfterTimeOut("2026-07-13T09:00:00Z"));

        var events = PublishedEvents.about(story.number());

        events.forEach(CONTRACT::check);
        assertThat(events).extracting(PublishedEvent::type).contains(type("breached"), type("breach-withdrawn"));
        var breached = events.stream()
                .filter(e -> e.type().equals(type("breached"))
                        && e.data().get("kind").asText().equals("handover-acceptance"))
                .findFirst()
                .orElseThrow();
        assertThat(breached.occurredAt()).isEqualTo("2026-07-13T12:00:00Z");
    }

    /** The examples are told of one made-up ticket; each is taken as if it were a ticket of its own. */
    @ParameterizedTest
    @MethodSource("ticketTypes")
    void everyExampleOfTicketServiceIsUnderstood(String type) {
        var example = CONTRACT.example(type).deepCopy();
        if (example.has("ticketId")) {
            ((ObjectNode) example)
                    .put("ticketId", UUID.randomUUID().toString())
                    .put("number", "EEC-2026-" + UUID.randomUUID());
        }

        ConsumedEvents.sendAndAwait(
                TOPIC, CONTRACT.exampleEvent(type).data(example).at(AT), CONSUMER);
    }

    static List<String> ticketTypes() {
        return CONTRACT.types("ticket");
    }

    @Test
    void everyExampleOfTheContractObeysIt() {
        CONTRACT.checkExamples("commitment");
    }

    private static List<List<PublishedEvent>> byAggregate(List<PublishedEvent> events) {
        return events.stream()
                .map(PublishedEvent::aggregateId)
                .distinct()
                .map(id -> (List<PublishedEvent>) new ArrayList<>(
                        events.stream().filter(e -> e.aggregateId().equals(id)).toList()))
                .toList();
    }

    private static String type(String event) {
        return "org.interdesk.commitment." + event + ".v1";
    }
}

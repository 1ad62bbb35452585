package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** What the clocks tell, and what comes of it. */
@QuarkusTest
class DeadlineTest {

    private static final Desk BY = Desk.agent("BY");
    private static final Desk KZ = Desk.agent("KZ");
    private static final String TOPIC = "interdesk.commitment";
    private static final String CONSUMER = "ticket.commitment";
    private static final String DUE = "2027-03-01T12:00:00Z";

    private static EventToSend event(String name, Response ticket, Map<String, ?> over) {
        Map<String, Object> data = new HashMap<>();
        data.put("commitmentId", UUID.randomUUID().toString());
        data.put("version", 1);
        data.put("kind", "resolution");
        data.put("subject", Map.of("id", ticket.path("id"), "type", "TICKET", "number", ticket.path("number")));
        data.put("obligation", null);
        data.put("party", "BY");
        data.put("parties", List.of("BY"));
        data.put("state", "RUNNING");
        data.put("dueAt", DUE);
        data.put("targetSeconds", 7200);
        data.put("usedSeconds", 0);
        data.put("breached", false);
        data.putAll(over);
        return EventToSend.ofType("org.interdesk.commitment." + name + ".v1", data)
                .key(String.valueOf(data.get("commitmentId")))
                .subject(ticket.path("number"))
                .at(Instant.parse(DUE));
    }

    private static void send(EventToSend event) {
        ConsumedEvents.sendAndAwait(TOPIC, event, CONSUMER);
    }

    @Test
    void aClockIsShownAndSortedBy() {
        Response ticket = BY.ticket(BY.registered("Часы"));

        send(event("started", ticket, Map.of()));

        Response seen = BY.ticket(ticket.path("number"));
        assertThat(seen.<String>path("dueAt")).isEqualTo(DUE);
        assertThat(seen.<List<String>>path("clocks.kind")).containsExactly("resolution");
        assertThat(seen.header("ETag")).as("a clock is no change of the case").isEqualTo("\"1\"");
    }

    @Test
    void anOlderVersionAndASecondDeliveryChangeNothing() {
        Response ticket = BY.ticket(BY.registered("Порядок версий"));
        String clock = UUID.randomUUID().toString();
        Map<String, Object> paused = new HashMap<>(Map.of("commitmentId", clock, "version", 3, "state", "PAUSED"));
        paused.put("dueAt", null);
        EventToSend second = event("paused", ticket, paused);
        send(event("started", ticket, Map.of("commitmentId", clock)));
        send(second);

        EventSender.send(TOPIC, second);
        send(event("resumed", ticket, Map.of("commitmentId", clock, "version", 2)));

        Response seen = BY.ticket(ticket.path("number"));
        assertThat(seen.<List<String>>path("clocks.state")).containsExactly("PAUSED");
        assertThat(seen.<String>path("dueAt")).isNull();
    }

    @Test
    void anOfferThatNobodyTookTimesOutAndTheCommissionJoins() {
        String number = BY.registered("Никто не принял");
        String offer = BY.offers(number, "KZ");
        Response ticket = BY.ticket(number);
        String clock = UUID.randomUUID().toString();
        Map<String, Object> over =
                Map.of("kind", "handover-acceptance", "party", "KZ", "handoverId", offer, "commitmentId", clock);
        send(event("started", ticket, over));
        assertThat(KZ.ticket(number).<String>path("handover.dueAt")).isEqualTo(DUE);
        Map<String, Object> breached = new HashMap<>(over);
        breached.putAll(Map.of("version", 2, "breached", true));
        EventToSend breach = event("breached", ticket, breached);

        send(breach);
        EventSender.send(TOPIC, breach);

        Response seen = Desk.agent("EEC").ticket(number);
        assertThat(seen.<String>path("handover.state")).isEqualTo("TIMED_OUT");
        assertThat(seen.<String>path("holder")).isEqualTo("BY");
        assertThat(seen.<List<String>>path("legs.role")).containsExactly("HOLDER", "FORMER", "COORDINATOR");
        var events = PublishedEvents.about(number);
        assertThat(events).hasSize(3);
        var timedOut = events.get(2);
        assertThat(timedOut.type()).isEqualTo("org.interdesk.ticket.handover-timed-out.v1");
        assertThat(timedOut.occurredAt()).isEqualTo(Instant.parse(DUE));
        assertThat(timedOut.causationId()).hasToString(breach.id());
        assertThat(timedOut.data().path("automatic").asBoolean()).isTrue();
        assertThat(PublishedEvents.causedBy(UUID.fromString(breach.id()))).hasSize(1);
    }

    @Test
    void aBreachOfAnOfferThatIsDecidedOrAnotherChangesNothing() {
        String number = BY.registered("Уже принято");
        String offer = BY.offers(number, "KZ");
        KZ.does(number, "acceptance", Map.of());
        Response ticket = BY.ticket(number);

        for (String id : List.of(offer, UUID.randomUUID().toString())) {
            send(event("breached", ticket, Map.of("kind", "handover-acceptance", "party", "KZ", "handoverId", id)));
        }

        assertThat(BY.ticket(number).<String>path("handover.state")).isEqualTo("ACCEPTED");
        assertThat(PublishedEvents.about(number)).hasSize(3);
    }

    @Test
    void aResolvedTicketClosesByItself() {
        String number = BY.registered("Закроется сама");
        BY.does(number, "resolution", Map.of("answer", "готово"));
        Response ticket = BY.ticket(number);

        send(event("breached", ticket, Map.of("kind", "automatic-closing", "breached", true)));

        assertThat(BY.ticket(number).<String>path("state")).isEqualTo("CLOSED");
        assertThat(BY.ticket(number).<String>path("closedAt")).isEqualTo(DUE);
        Response timeline = BY.get(Desk.TICKETS + "/" + number + "/timeline");
        assertThat(timeline.<List<Boolean>>path("items.automatic")).endsWith(true);
    }

    @Test
    void aReopenedTicketDoesNotClose() {
        String number = BY.registered("Открыта снова");
        BY.does(number, "resolution", Map.of("answer", "готово"));
        BY.does(number, "reopening", Map.of("reason", "нет"));

        send(event("breached", BY.ticket(number), Map.of("kind", "automatic-closing")));

        assertThat(BY.ticket(number).<String>path("state")).isEqualTo("REOPENED");
    }

    /** Imports a case that BY offered to KZ, whose offer timed out at 15:00; answers its number. */
    private static String importedAndTimedOut() {
        Desk integrator = Desk.integrator("BY");
        String session = integrator.post("/api/v1/import-sessions", Map.of()).path("id");
        Map<String, Object> body = Desk.request("История с тайм-аутом");
        body.put("importSession", session);
        body.put("occurredAt", "2012-05-01T10:00:00Z");
        String number = integrator.registered(body);
        String offer = integrator
                .does(number, "handovers", Map.of("to", "KZ", "reason", "ваше", "occurredAt", "2012-05-01T11:00:00Z"))
                .path("handover.id");
        send(event(
                        "breached",
                        integrator.ticket(number),
                        Map.of("kind", "handover-acceptance", "party", "KZ", "handoverId", offer))
                .at(Instant.parse("2012-05-01T15:00:00Z")));
        return number;
    }

    @Test
    void aReportedFactTakesAnAutomaticOneBackVisibly() {
        Desk integrator = Desk.integrator("BY");
        String number = importedAndTimedOut();
        String offer = integrator.ticket(number).path("handover.id");

        Desk.integrator("KZ")
                .does(number, "handovers/" + offer + "/acceptance", Map.of("occurredAt", "2012-05-01T14:00:00Z"));

        var events = PublishedEvents.about(number);
        assertThat(events.get(events.size() - 1).data().path("supersedes").asText())
                .isEqualTo("handover-timed-out");
        Response timeline = integrator.get(Desk.TICKETS + "/" + number + "/timeline");
        assertThat(timeline.<List<String>>path("items.kind"))
                .containsExactly("REGISTERED", "HANDOVER_OFFERED", "HANDOVER_ACCEPTED", "HANDOVER_TIMED_OUT");
        assertThat(timeline.<String>path("items[3].supersededBy")).isEqualTo(timeline.path("items[2].id"));
    }

    @Test
    void aReportedAssignmentByTheOfferedDeskOpensTheOfferAgainVisibly() {
        Desk kz = Desk.integrator("KZ");
        String number = importedAndTimedOut();

        kz.does(number, "assignment", Map.of("team", "L3", "occurredAt", "2012-05-01T16:00:00Z"));

        Response seen = kz.ticket(number);
        assertThat(seen.<String>path("handover.state")).isEqualTo("OFFERED");
        assertThat(seen.<List<String>>path("legs.role")).containsExactly("HOLDER", "OFFERED", "COORDINATOR");
        var events = PublishedEvents.about(number);
        var assigned = events.get(events.size() - 1);
        EventContract.ofThisBuild().check(assigned);
        assertThat(assigned.data().path("supersedes").asText()).isEqualTo("handover-timed-out");
        Response timeline = kz.get(Desk.TICKETS + "/" + number + "/timeline");
        assertThat(timeline.<List<String>>path("items.kind"))
                .containsExactly("REGISTERED", "HANDOVER_OFFERED", "HANDOVER_TIMED_OUT", "ASSIGNED");
        assertThat(timeline.<String>path("items[2].supersededBy")).isEqualTo(timeline.path("items[3].id"));

        kz.does(number, "acceptance", Map.of("occurredAt", "2012-05-01T17:00:00Z"));
        assertThat(kz.ticket(number).<String>path("holder")).isEqualTo("KZ");
    }

    @Test
    void theExamplesOfTheClocksOwnerAreUnderstood() {
        EventContract contract = EventContract.ofThisBuild();
        Response ticket = BY.ticket(BY.registered("Примеры"));

        for (String type : contract.types("commitment")) {
            var example = (ObjectNode) contract.example(type).deepCopy();
            ((ObjectNode) example.get("subject")).put("id", ticket.<String>path("id"));
            send(EventToSend.ofType(type, example));
        }

        assertThat(BY.ticket(ticket.path("number")).<List<Object>>path("clocks"))
                .isNotEmpty();
    }

    @Test
    void aClockOfSomethingElseIsPassedOver() {
        Response ticket = BY.ticket(BY.registered("Чужие часы"));

        send(event(
                "started",
                ticket,
                Map.of("subject", Map.of("id", ticket.path("id"), "type", "REPORT", "number", "REP-2026-10-KZ"))));

        assertThat(BY.ticket(ticket.path("number")).<List<Object>>path("clocks"))
                .isEmpty();
    }

    @Test
    void anEventThatCannotBeReadGoesToTheDeadLettersAndTheNextIsTaken() {
        Response ticket = BY.ticket(BY.registered("Битое событие"));
        EventToSend poison = event("started", ticket, Map.of()).data("{ no json");
        EventToSend unknown = event(
                "started",
                ticket,
                Map.of("subject", Map.of("id", UUID.randomUUID().toString(), "type", "TICKET", "number", "EEC-1")));

        EventSender.send(TOPIC, poison);
        EventSender.send(TOPIC, unknown);
        send(event("started", ticket, Map.of()));

        assertThat(DeadLetters.awaitOne("ticket.commitment.dlq", poison.id()).reason())
                .isNotBlank();
        assertThat(DeadLetters.awaitOne("ticket.commitment.dlq", unknown.id()).reason())
                .contains("no ticket has the id");
        await("the clock is shown")
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(BY.ticket(ticket.path("number")).<String>path("dueAt"))
                        .isEqualTo(DUE));
    }
}

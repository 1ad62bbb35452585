package org.interdesk.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.interdesk.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** What the owner of the clocks tells is shown, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class DeadlineTest {

    private static final String TOPIC = "interdesk.commitment";
    private static final String CONSUMER = "records.commitment";
    private static final String DUE = "2027-03-01T12:00:00Z";
    private static final Caller KG = Caller.lead("KG");

    private static Response letter(String officialNumber) {
        return KG.sees(KG.writes(Caller.letter("KG-DESK", officialNumber)));
    }

    private static EventToSend event(String name, Response subject, Map<String, ?> over) {
        String number = subject.path("number");
        Map<String, Object> data = new HashMap<>();
        data.put("commitmentId", UUID.randomUUID().toString());
        data.put("version", 1);
        data.put("kind", subject.path("promise.kind"));
        data.put(
                "subject",
                Map.of(
                        "id",
                        subject.path("id"),
                        "type",
                        number.startsWith("CNT") ? "CONTACT" : "OPERATOR",
                        "number",
                        number));
        data.put("obligation", subject.path("promise.id"));
        data.put("party", subject.path("promise.party"));
        data.put("parties", List.of("KG", "EEC"));
        data.put("state", "RUNNING");
        data.put("dueAt", DUE);
        data.put("targetSeconds", 7200);
        data.put("usedSeconds", 0);
        data.put("breached", false);
        data.putAll(over);
        return EventToSend.ofType("org.interdesk.commitment." + name + ".v1", data)
                .key(String.valueOf(data.get("commitmentId")))
                .subject(number)
                .at(Instant.parse(DUE));
    }

    private static void send(EventToSend event) {
        ConsumedEvents.sendAndAwait(TOPIC, event, CONSUMER);
    }

    @Test
    void aDueInstantIsShownAndSortedBy() {
        Response unknown = letter("D-1");
        Response known = letter("D-2");

        send(event("started", known, Map.of()));

        Response seen = KG.sees(known.path("number"));
        assertThat(seen.<String>path("dueAt")).isEqualTo(DUE);
        assertThat(seen.<Boolean>path("late")).isFalse();
        assertThat(seen.header("ETag")).as("a clock is no change of the letter").isEqualTo("\"1\"");
        List<String> order =
                KG.get(Caller.CONTACTS + "?state=RECEIVED&limit=200").path("items.number");
        assertThat(order.indexOf(known.<String>path("number")))
                .as("what is due comes before what nobody knows")
                .isLessThan(order.indexOf(unknown.<String>path("number")));
    }

    @Test
    void aLetterThatWasNotPublishedInTimeIsLateAndStaysSo() {
        Response before = letter("D-3");

        send(event("breached", before, Map.of("version", 2, "breached", true)));

        String number = before.path("number");
        assertThat(KG.sees(number).<Boolean>path("late")).isTrue();
        assertThat(KG.sees(number).<String>path("state")).isEqualTo("RECEIVED");
        assertThat(KG.get(Caller.CONTACTS + "?late=true&limit=200").<List<String>>path("items.number"))
                .contains(number);
        assertThat(PublishedEvents.about(number)).hasSize(1);

        Caller.KEEPER.does(number, "publication", Map.of());
        send(event("fulfilled", before, Map.of("version", 3, "breached", true, "state", "FULFILLED")));

        Response published = KG.sees(number);
        assertThat(published.<Boolean>path("late")).isTrue();
        assertThat(published.<String>path("dueAt")).isNull();
        assertThat(published.<String>path("promise.dueAt")).isEqualTo(DUE);
    }

    @Test
    void anOperatorHasADueInstantToo() {
        Response named = KG.sees(KG.names(Caller.operator("KG", "ОсОО «Часы»")));

        send(event("started", named, Map.of()));

        assertThat(KG.sees(named.path("number")).<String>path("dueAt")).isEqualTo(DUE);
    }

    @Test
    void anOlderVersionAndASecondDeliveryChangeNothing() {
        Response before = letter("D-4");
        Map<String, Object> paused = new HashMap<>(Map.of("version", 3, "state", "PAUSED"));
        paused.put("dueAt", null);
        EventToSend second = event("paused", before, paused);
        send(event("started", before, Map.of()));
        send(second);

        EventSender.send(TOPIC, second);
        send(event("resumed", before, Map.of("version", 2)));

        assertThat(KG.sees(before.path("number")).<String>path("dueAt")).isNull();
    }

    @Test
    void clocksOfOtherThingsArePassedOver() {
        EventContract contract = EventContract.ofThisBuild();
        long before = PublishedEvents.count();

        for (String type : contract.types("commitment")) {
            var example = (ObjectNode) contract.example(type).deepCopy();
            send(EventToSend.ofType(type, example));
            example.remove("subject");
            send(EventToSend.ofType(type, example));
        }

        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void anEventThatCannotBeReadGoesToTheDeadLettersAndTheNextIsTaken() {
        Response before = letter("D-5");
        EventToSend poison = event("started", before, Map.of()).data("{ no json");
        EventToSend foreign =
                event("started", before, Map.of("obligation", UUID.randomUUID().toString()));

        EventSender.send(TOPIC, poison);
        EventSender.send(TOPIC, foreign);
        send(event("started", before, Map.of()));

        assertThat(DeadLetters.awaitOne("records.commitment.dlq", poison.id()).reason())
                .isNotBlank();
        assertThat(DeadLetters.awaitOne("records.commitment.dlq", foreign.id()).reason())
                .contains("no obligation has the id");
        assertThat(KG.sees(before.path("number")).<String>path("dueAt")).isEqualTo(DUE);
    }
}

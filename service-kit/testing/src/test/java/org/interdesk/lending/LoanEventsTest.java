package org.interdesk.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.DeadLetters;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.lending.loan.event.MemberEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LoanEventsTest {

    private static final String TOPIC = "interdesk.member";
    private static final String DEAD_LETTERS = "lending-service.member.dlq";
    private static final String LEFT = "org.interdesk.member.left.v1";
    private static final EventContract CONTRACT = EventContract.in(Path.of("src/test/resources/events"));

    @Inject
    SettableNow now;

    private final Library library = Library.some();

    @Test
    void whatWasPublishedObeysItsContract() {
        var number = library.hasLent("Ulysses");
        library.asks().post("/api/v1/loans/" + number + "/return").then().statusCode(200);

        var events = PublishedEvents.about(number);

        assertThat(events)
                .extracting("type")
                .containsExactly("org.interdesk.loan.lent.v1", "org.interdesk.loan.returned.v1");
        events.forEach(CONTRACT::check);
        EventContract.checkOrder(events);
        assertThat(events.get(0).party()).isEqualTo(library.party());
        assertThat(events.get(0).source()).isEqualTo("/lending-service");
        CONTRACT.checkExamples("loan");
    }

    @Test
    void theClockStandsWhereATestStopsIt() {
        var moment = Instant.parse("2026-03-01T09:00:00.123456Z");
        now.stopAt(moment);
        try {
            var number = library.hasLent("Walden");

            assertThat(PublishedEvents.about(number).get(0).occurredAt()).isEqualTo(moment);
        } finally {
            now.letRun();
        }
    }

    @Test
    void anEventTakesEffectOnceHoweverOftenItComes() {
        var number = library.hasLent("Emma");
        var left = left(library);

        ConsumedEvents.sendAndAwait(TOPIC, left, MemberEvents.CONSUMER);
        EventSender.send(TOPIC, left);
        ConsumedEvents.sendAndAwait(TOPIC, left(Library.some()).key(left.key()), MemberEvents.CONSUMER);

        assertThat(PublishedEvents.causedBy(UUID.fromString(left.id()))).hasSize(1);
        var writtenOff = PublishedEvents.about(number).get(1);
        assertThat(writtenOff.occurredAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(writtenOff.actor()).isEqualTo("system:lending.loan");
        library.asks().get("/api/v1/loans/" + number).then().body("state", equalTo("WRITTEN_OFF"));
    }

    @Test
    void unknownTypesAndUnknownNamesArePassedOver() {
        var unknown = left(library).header("ce_type", "org.interdesk.member.congratulated.v1");
        var richer = left(library).data(Map.of("member", library.party(), "sinceThen", "added later"));

        ConsumedEvents.sendAndAwait(TOPIC, unknown, MemberEvents.CONSUMER);
        ConsumedEvents.sendAndAwait(TOPIC, richer, MemberEvents.CONSUMER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "[]", "{\"member\": {}}", "{\"member\": \"a\\u0000b\"}"})
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheNextIsTaken(String data) {
        var key = UUID.randomUUID().toString();
        var junk = left(library).key(key).data(data);
        var next = left(library).key(key);

        EventSender.send(TOPIC, junk);
        ConsumedEvents.sendAndAwait(TOPIC, next, MemberEvents.CONSUMER);

        assertThat(DeadLetters.awaitOne(DEAD_LETTERS, junk.id()).reason()).contains(LEFT);
        assertThat(ConsumedEvents.isConsumed(MemberEvents.CONSUMER, junk.id())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_time", "ce_subject"})
    void anEnvelopeWithAHoleIsPutAside(String header) {
        var holed = left(library).header(header, null);

        EventSender.send(TOPIC, holed);

        assertThat(DeadLetters.awaitOne(DEAD_LETTERS, holed.id()).reason()).contains(header);
    }

    private static EventToSend left(Library library) {
        return EventToSend.ofType(LEFT, Map.of("member", library.party()))
                .subject(library.party())
                .at(Instant.parse("2026-01-02T03:04:05Z"));
    }
}

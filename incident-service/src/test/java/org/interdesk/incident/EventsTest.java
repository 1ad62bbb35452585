package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.PublishedEvent;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** What is in the outbox is what docs/events says. */
@QuarkusTest
class EventsTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final Desk BY = Desk.duty("BY");
    private static final Desk KZ = Desk.agent("KZ");

    @Test
    void everyKindOfFactHasASchemaAndAnExampleThatObeysIt() {
        CONTRACT.checkExamples("incident");
        CONTRACT.checkExamples("maintenance");

        assertThat(CONTRACT.types("incident"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(org.interdesk.incident.incident.model.Happening.values())
                                .map(kind -> "org.interdesk.incident." + kind.eventName() + ".v1")
                                .toList());
        assertThat(CONTRACT.types("maintenance"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(org.interdesk.incident.maintenance.model.Happening.values())
                                .map(kind -> "org.interdesk.maintenance." + kind.eventName() + ".v1")
                                .toList());
    }

    private static void obeysTheContract(List<PublishedEvent> events, String text) {
        events.forEach(CONTRACT::check);
        EventContract.checkOrder(events);
        assertThat(events).extracting(PublishedEvent::aggregateVersion).doesNotHaveDuplicates();
        assertThat(events).noneMatch(event -> event.data().toString().contains(text));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.aggregateId())
                    .isEqualTo(event.data().at("/subject/id").asText());
            assertThat(event.subject())
                    .isEqualTo(event.data().at("/subject/number").asText());
            assertThat(event.aggregateVersion())
                    .isEqualTo(event.data().path("version").asLong());
            assertThat(event.occurredAt())
                    .isEqualTo(Instant.parse(event.data().path("at").asText()));
        });
    }

    @Test
    void incidentsObeyTheirSchemasInOrder() {
        Map<String, Object> body = Desk.incident("Все события", "GATEWAY-BY");
        body.put("description", "тайна");
        body.put("parties", List.of("KZ"));
        String number = BY.declares(body);
        KZ.does(number, "reading", Map.of());
        KZ.does(number, "acknowledgement", Map.of());
        KZ.does(number, "own-number", Map.of("ownNumber", "KZ-тайна"));
        KZ.does(number, "updates", Map.of("text", "тайна", "visibility", "DESK"));
        BY.does(number, "updates", Map.of("text", "тайна", "visibility", "PARTIES"));
        BY.does(number, "phone-calls", Map.of("party", "EEC", "note", "тайна"));
        BY.does(number, "progress", Map.of("stage", "IDENTIFIED", "text", "тайна"));
        BY.does(number, "assessment", Map.of("severity", "LOW", "impact", "DEGRADED", "reason", "тайна"));
        BY.does(number, "scope", Map.of("components", List.of(), "parties", List.of("RU"), "reason", "тайна"));
        BY.does(number, "resolution", Map.of("text", "тайна"));
        BY.does(number, "reopening", Map.of("reason", "тайна"));

        var events = PublishedEvents.about(number);

        assertThat(events).hasSize(12);
        obeysTheContract(events, "тайна");
        assertThat(PublishedEvents.typesAbout(number)).containsExactlyInAnyOrderElementsOf(CONTRACT.types("incident"));
    }

    @Test
    void windowsObeyTheirSchemasInOrder() {
        Instant start = Instant.now().plus(10, ChronoUnit.DAYS);
        Map<String, Object> body = Desk.window("Все события", start, "GATEWAY-BY");
        body.put("description", "тайна");
        String number = BY.plans(body);
        Desk.agent("EEC").does(number, "objection", Map.of("reason", "тайна"));
        Desk.coordinator().does(number, "decision", Map.of("verdict", "UPHELD", "reason", "тайна"));
        BY.does(
                number,
                "change",
                Map.of(
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plusSeconds(60).toString(),
                        "reason",
                        "тайна"));
        Desk.agent("EEC").does(number, "consent", Map.of());
        BY.does(number, "cancellation", Map.of("reason", "тайна"));
        String running = BY.plans(Desk.window("Идёт", Instant.now().minusSeconds(60), "GATEWAY-BY"));
        BY.does(running, "start", Map.of());
        BY.does(running, "completion", Map.of());

        obeysTheContract(PublishedEvents.about(number), "тайна");
        assertThat(PublishedEvents.about(number)).hasSize(8);
        obeysTheContract(PublishedEvents.about(running), "тайна");
    }

    @Test
    void anIncidentWithManyUpdatesStillFitsIntoAnEvent() {
        String number = BY.declares(Desk.incident("Долгая история", "GATEWAY-EEC"));
        for (int i = 0; i < 60; i++) {
            BY.does(number, "updates", Map.of("text", "всё ещё ищем", "visibility", "PARTIES"));
        }

        var events = PublishedEvents.about(number);

        CONTRACT.check(events.get(60));
        assertThat(events.get(60).data().path("obligations")).hasSize(56);
    }
}

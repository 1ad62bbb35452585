package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.ticket.casework.model.Happening;
import org.junit.jupiter.api.Test;

/** What is in the outbox is what docs/events says. */
@QuarkusTest
class EventsTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final Desk BY = Desk.agent("BY");
    private static final Desk KZ = Desk.agent("KZ");

    @Test
    void everyKindOfFactHasASchemaAndAnExampleThatObeysIt() {
        CONTRACT.checkExamples("ticket");

        assertThat(CONTRACT.types("ticket"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(Happening.values()).map(Happening::eventName),
                                Stream.of("import-session-opened", "import-session-completed"))
                        .map(name -> "org.interdesk.ticket." + name + ".v1")
                        .toList());
    }

    @Test
    void whatIsPublishedObeysItsSchemaInOrder() {
        String number = BY.registered("Все события");
        String rejected = BY.offers(number, "KZ");
        KZ.does(number, "handovers/" + rejected + "/rejection", Map.of("reason", "я".repeat(500)));
        String withdrawn = BY.offers(number, "KZ");
        BY.does(number, "handovers/" + withdrawn + "/withdrawal", Map.of());
        BY.offers(number, "KZ");
        KZ.does(number, "assignment", Map.of("team", "L2"));
        KZ.does(number, "acceptance", Map.of("assignee", "Канат"));
        KZ.does(number, "waiting", Map.of("for", "PARTY", "party", "RU", "reason", "журнал"));
        KZ.does(number, "resumption", Map.of());
        KZ.does(number, "messages", Map.of("text", "тайна", "visibility", "DESK"));
        KZ.does(number, "queue-return", Map.of());
        KZ.does(number, "resolution", Map.of("answer", "готово"));
        BY.does(number, "reopening", Map.of("reason", "нет"));
        BY.does(number, "cancellation", Map.of("reason", "не нужно"));

        var events = PublishedEvents.about(number);

        events.forEach(CONTRACT::check);
        EventContract.checkOrder(events);
        assertThat(events).extracting(event -> event.aggregateVersion()).doesNotHaveDuplicates();
        assertThat(events).noneMatch(event -> event.data().toString().contains("тайна"));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.aggregateId())
                    .isEqualTo(event.data().path("ticketId").asText());
            assertThat(List.of("BY", "KZ")).contains(event.party());
        });
    }

    @Test
    void sessionsObeyTheirSchemasToo() {
        Desk integrator = Desk.integrator("BY");
        String session = integrator.post("/api/v1/import-sessions", Map.of()).path("id");
        integrator.post("/api/v1/import-sessions/" + session + "/completion", Map.of());

        PublishedEvents.about(session).forEach(CONTRACT::check);
        assertThat(PublishedEvents.about(session)).hasSize(2);
    }
}

package org.interdesk.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.PublishedEvent;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.junit.jupiter.api.Test;

/** What is in the outbox is what docs/events says. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class EventsTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final String SECRET = "тайна";
    private static final Caller BY = Caller.lead("BY");

    private static List<PublishedEvent> checked(String number) {
        List<PublishedEvent> events = PublishedEvents.about(number);
        long version = 0;
        for (PublishedEvent event : events) {
            CONTRACT.check(event);
            assertThat(event.data().path("version").asLong())
                    .isEqualTo(event.aggregateVersion())
                    .isEqualTo(++version);
            assertThat(event.data().toString()).doesNotContain(SECRET);
            assertThat(event.data().path("obligations")).hasSize(1);
        }
        return events;
    }

    private static String letter(String officialNumber) {
        Map<String, Object> body = Caller.letter("BY-DESK", officialNumber);
        body.put("scanNote", SECRET);
        return BY.writes(body);
    }

    private static List<String> parties(PublishedEvent event) {
        List<String> parties = new ArrayList<>();
        event.data().path("parties").forEach(party -> parties.add(party.asText()));
        return parties;
    }

    @Test
    void everyKindOfFactOccursAndObeysItsSchema() {
        var seen = new TreeSet<String>();
        String published = letter("E-1");
        Caller.KEEPER.does(published, "publication", Map.of());
        String refused = letter("E-2");
        Caller.KEEPER.does(refused, "refusal", Map.of("reason", SECRET));
        String withdrawn = letter("E-3");
        BY.does(withdrawn, "withdrawal", Map.of("reason", SECRET));
        String ended = BY.names(Caller.operator("BY", "ОАО «Конец»"));
        BY.does(ended, "notification", Caller.notice("E-4"));
        Caller.KEEPER.does(ended, "registration", Map.of());
        BY.does(ended, "ending", Map.of("reason", SECRET));
        String turnedDown = BY.names(Caller.operator("BY", "ОАО «Отказ»"));
        BY.does(turnedDown, "notification", Caller.notice("E-5"));
        Caller.KEEPER.does(turnedDown, "refusal", Map.of("reason", SECRET));
        String takenBack = BY.names(Caller.operator("BY", "ОАО «Назад»"));
        BY.does(takenBack, "withdrawal", Map.of("reason", SECRET));

        for (String number : List.of(published, refused, withdrawn, ended, turnedDown, takenBack)) {
            checked(number).forEach(event -> seen.add(event.type()));
        }

        CONTRACT.checkExamples("directory");
        assertThat(seen).containsExactlyInAnyOrderElementsOf(CONTRACT.types("directory"));
    }

    @Test
    void theCircleOfThoseWhoHearOfALetterGrowsWithItsPublication() {
        String number = letter("E-6");
        Caller.KEEPER.does(number, "publication", Map.of());

        List<PublishedEvent> events = checked(number);

        assertThat(parties(events.get(0))).containsExactly("BY", "EEC");
        assertThat(events.get(0).data().at("/obligations/0/kind").asText()).isEqualTo("contact-publication");
        assertThat(events.get(0).data().at("/obligations/0/state").asText()).isEqualTo("OPEN");
        assertThat(parties(events.get(1))).containsExactly("EEC", "AM", "BY", "KZ", "KG", "RU");
        assertThat(events.get(1).data().at("/obligations/0/state").asText()).isEqualTo("FULFILLED");
        assertThat(events.get(1).data().at("/obligations/0/endedAt").asText())
                .isEqualTo(events.get(1).data().path("at").asText());
        assertThat(events.get(1).data().at("/subject/type").asText()).isEqualTo("CONTACT");
    }

    @Test
    void theCommissionHearsOfAnOperatorWhenItIsTold() {
        String number = BY.names(Caller.operator("BY", "ОАО «Тихо»"));
        BY.does(number, "notification", Caller.notice("E-7"));

        List<PublishedEvent> events = checked(number);

        assertThat(parties(events.get(0))).containsExactly("BY");
        assertThat(events.get(0).data().at("/obligations/0/party").asText()).isEqualTo("BY");
        assertThat(parties(events.get(1))).containsExactly("BY", "EEC");
        assertThat(events.get(1).data().at("/obligations/0/state").asText()).isEqualTo("FULFILLED");
    }
}

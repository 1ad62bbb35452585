package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversationTest {

    private static final Desk BY = Desk.agent("BY");
    private static final Desk KZ = Desk.agent("KZ");

    private static List<String> texts(Desk desk, String number) {
        List<String> texts = desk.get(Desk.TICKETS + "/" + number + "/timeline").path("items.text");
        return texts.stream().filter(text -> text != null).toList();
    }

    @Test
    void everybodyReadsWhatIsMeantForThem() {
        Desk vera = Desk.requester("vera-talk", "BY");
        String number = vera.registered("Кто что видит");
        BY.offers(number, "KZ");
        BY.does(number, "messages", Map.of("text", "только мы", "visibility", "DESK"));
        BY.does(number, "messages", Map.of("text", "обе службы", "visibility", "CASE"));
        BY.does(number, "messages", Map.of("text", "все", "visibility", "REQUESTER"));
        KZ.does(number, "messages", Map.of("text", "только KZ", "visibility", "DESK"));

        assertThat(texts(BY, number)).containsExactly("Ваш компонент", "только мы", "обе службы", "все");
        assertThat(texts(KZ, number)).containsExactly("Ваш компонент", "обе службы", "все", "только KZ");
        assertThat(texts(vera, number)).containsExactly("все");
    }

    @Test
    void aRequesterTalksToEverybodyOrNotAtAll() {
        Desk vera = Desk.requester("vera-talk", "BY");
        String number = vera.registered("Говорит заявитель");

        assertProblem(vera.act(number, "messages", Map.of("text", "тайно", "visibility", "DESK")))
                .is(403, "forbidden");
        Response said = vera.does(number, "messages", Map.of("text", "открыто", "visibility", "REQUESTER"));

        assertThat(said.<String>path("respondedAt"))
                .as("the requester's own word is no response")
                .isNull();
    }

    @Test
    void theFirstPublicMessageOfAPersonOfADeskIsTheFirstResponse() {
        Desk vera = Desk.requester("vera-talk", "BY");
        String number = vera.registered("Первый ответ");

        Desk.integrator("BY").does(number, "messages", Map.of("text", "автомат", "visibility", "REQUESTER"));
        BY.does(number, "messages", Map.of("text", "между собой", "visibility", "CASE"));
        BY.does(number, "messages", Map.of("text", "запись", "visibility", "REQUESTER", "channel", "NOTE"));
        assertThat(BY.ticket(number).<String>path("respondedAt")).isNull();
        BY.does(number, "messages", Map.of("text", "по телефону", "visibility", "REQUESTER", "channel", "PHONE"));

        assertThat(BY.ticket(number).<String>path("respondedAt")).isNotNull();
    }

    @Test
    void whatWasOpenedToWhomIsLogged() {
        String number = BY.registered("Журнал открытий");
        BY.offers(number, "KZ");
        BY.does(number, "messages", Map.of("text", "обе службы", "visibility", "CASE"));
        BY.does(number, "messages", Map.of("text", "все", "visibility", "REQUESTER"));
        BY.does(number, "messages", Map.of("text", "только мы", "visibility", "DESK"));

        Response log = KZ.get(Desk.TICKETS + "/" + number + "/disclosures");

        assertThat(log.<List<String>>path("items.what"))
                .containsExactlyInAnyOrder("CASE", "MESSAGE", "MESSAGE", "MESSAGE");
        assertThat(log.<List<String>>path("items.openedTo")).containsExactlyInAnyOrder("KZ", "KZ", "KZ", "REQUESTER");
    }

    @Test
    void theTimelineComesInPagesOldestFirst() {
        String number = BY.registered("Страницы");
        for (int i = 1; i <= 5; i++) {
            BY.does(number, "messages", Map.of("text", "сообщение " + i, "visibility", "CASE"));
        }

        List<String> kinds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = BY.get(Desk.TICKETS + "/" + number + "/timeline?limit=2&cursor=" + cursor);
            assertThat(page.<Integer>path("total")).isEqualTo(6);
            kinds.addAll(page.path("items.kind"));
            texts.addAll(page.path("items.text"));
            cursor = page.path("next");
        }

        assertThat(kinds).startsWith("REGISTERED", "MESSAGE_ADDED").hasSize(6);
        assertThat(texts.get(5)).isEqualTo("сообщение 5");
    }

    @Test
    void aForeignCursorIsRefused() {
        String number = BY.registered("Курсор");

        for (String cursor : List.of("junk!", "AAAA", "MjAyNi0wMS0wMQ")) {
            assertProblem(BY.get(Desk.TICKETS + "/" + number + "/timeline?cursor=" + cursor))
                    .is(400, "invalid-request");
        }
    }
}

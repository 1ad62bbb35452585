package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QueueTest {

    private static final Desk AM = Desk.integrator("AM");

    /** Tickets that a search for the answered word finds, and only that. */
    private static String threeTickets() {
        String word = "слово" + UUID.randomUUID().toString().substring(0, 8).replace("-", "");
        String[][] rows = {
            {"2026-01-12T09:00:00Z", "LOW"}, {"2026-01-14T09:00:00Z", "CRITICAL"}, {"2026-01-13T09:00:00Z", "MEDIUM"}
        };
        for (String[] row : rows) {
            Map<String, Object> body = Desk.request("Очередь " + word);
            body.put("occurredAt", row[0]);
            body.put("impact", row[1]);
            body.put("urgency", row[1]);
            AM.registered(body);
        }
        return word;
    }

    private static List<String> pages(String query, String member) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = AM.get(Desk.TICKETS + "?limit=1&" + query + "&cursor=" + cursor);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            assertThat(page.<Integer>path("total")).isEqualTo(3);
            assertThat(page.<Boolean>path("totalIsLowerBound")).isFalse();
            seen.addAll(page.path("items." + member));
            cursor = page.path("next");
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"registeredAt", "changedAt", "number"})
    void pagesFollowTheOrderBothWays(String sort) {
        String word = threeTickets();

        assertThat(pages("q=" + word + "&sort=" + sort, sort)).isSorted().hasSize(3);
        assertThat(pages("q=" + word + "&sort=-" + sort, sort))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(3);
    }

    @Test
    void priorityAndDueTimeAreOrdersToo() {
        String word = threeTickets();

        assertThat(pages("q=" + word + "&sort=-priority", "priority")).containsExactly("CRITICAL", "MEDIUM", "LOW");
        assertThat(pages("q=" + word + "&sort=dueAt", "number"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(pages("q=" + word, "number")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void filtersNarrowTheList() {
        String word = threeTickets();
        String number = pages("q=" + word + "&sort=registeredAt", "number").get(0);
        AM.does(number, "acceptance", Map.of());

        assertThat(AM.get(Desk.TICKETS + "?state=IN_PROGRESS&q=" + word).<List<String>>path("items.number"))
                .containsExactly(number);
        assertThat(AM.get(Desk.TICKETS + "?state=IN_PROGRESS,REGISTERED&q=" + word)
                        .<Integer>path("total"))
                .isEqualTo(3);
        assertThat(AM.get(Desk.TICKETS + "?state=IN_PROGRESS&state=WAITING&q=" + word)
                        .<Integer>path("total"))
                .isEqualTo(1);
        assertThat(AM.get(Desk.TICKETS + "?holder=KZ&q=" + word).<Integer>path("total"))
                .isZero();
        assertThat(AM.get(Desk.TICKETS + "?party=KZ&q=" + word).<Integer>path("total"))
                .isZero();
        assertThat(AM.get(Desk.TICKETS + "?party=AM&q=" + word).<Integer>path("total"))
                .isEqualTo(3);
        assertThat(AM.get(Desk.TICKETS + "?importSession=" + UUID.randomUUID()).<Integer>path("total"))
                .isZero();
    }

    @Test
    void whatIsOfferedToADeskIsFoundByItUntilItIsDecided() {
        String word = threeTickets();
        List<String> numbers = pages("q=" + word + "&sort=number", "number");
        String offer = AM.offers(numbers.get(0), "KZ");
        AM.offers(numbers.get(1), "RU");
        Desk kz = Desk.agent("KZ");
        String toKz = Desk.TICKETS + "?offeredTo=KZ&q=" + word;

        assertThat(kz.get(toKz).<List<String>>path("items.number")).containsExactly(numbers.get(0));
        assertThat(AM.get(toKz).<List<String>>path("items.number")).containsExactly(numbers.get(0));
        assertThat(AM.get(toKz + "&state=REGISTERED&holder=AM").<Integer>path("total"))
                .isEqualTo(1);
        assertThat(kz.get(toKz + "&state=WAITING").<Integer>path("total")).isZero();
        assertThat(kz.get(Desk.TICKETS + "?offeredTo=RU&q=" + word).<Integer>path("total"))
                .as("another desk's offers are nobody else's business")
                .isZero();

        kz.does(numbers.get(0), "handovers/" + offer + "/rejection", Map.of("reason", "не наше"));
        assertThat(kz.get(toKz).<Integer>path("total")).isZero();
        assertThat(AM.get(toKz).<Integer>path("total")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"шлюза", "сертификатов", "gateways", "refused", "\"шлюз отказал\"", "B-4711"})
    void searchKnowsRussianAndEnglishForms(String words) {
        Map<String, Object> body = Desk.request("Шлюз отказал: сертификат");
        body.put("description", "The gateway refuses the certificate");
        body.put("ownNumber", "B-4711");
        String number = AM.registered(body);

        List<String> found = AM.call()
                .queryParam("q", words)
                .queryParam("sort", "-number")
                .get(Desk.TICKETS)
                .path("items.number");

        assertThat(found).contains(number);
    }

    @Test
    void anotherPartyFindsNothingOfIt() {
        String word = threeTickets();
        String number = pages("q=" + word + "&sort=number", "number").get(0);

        Desk stranger = Desk.agent("KG");

        assertThat(stranger.get(Desk.TICKETS + "?q=" + word).<Integer>path("total"))
                .isZero();
        assertThat(stranger.get(Desk.TICKETS + "?q=" + number).<Integer>path("total"))
                .isZero();
        assertThat(stranger.get(Desk.TICKETS + "?holder=AM&party=AM").<List<String>>path("items.registrant"))
                .doesNotContain("AM");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=-1",
        "limit=201",
        "limit=x",
        "limit=1.9",
        "sort=owner",
        "sort=--dueAt",
        "state=OPEN",
        "'state=REGISTERED,'",
        "holder=by",
        "party=%00",
        "offeredTo=kz",
        "importSession=17",
        "cursor=junk",
        "q=%00"
    })
    void aParameterThatMeansNothingIsRefused(String query) {
        assertProblem(AM.call().urlEncodingEnabled(false).get(Desk.TICKETS + "?" + query))
                .is(400, "invalid-request");
    }

    @Test
    void aParameterLeftEmptyIsNotSent() {
        Response answer =
                AM.get(Desk.TICKETS + "?q=&state=&holder=&party=&offeredTo=&importSession=&sort=&cursor=&limit=1");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    @Test
    void aCursorBelongsToItsOrder() {
        String word = threeTickets();
        String cursor = AM.get(Desk.TICKETS + "?limit=1&sort=number&q=" + word).path("next");

        assertProblem(AM.get(Desk.TICKETS + "?limit=1&sort=dueAt&q=" + word + "&cursor=" + cursor))
                .is(400, "invalid-request");
    }
}

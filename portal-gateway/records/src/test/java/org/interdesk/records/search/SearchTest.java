package org.interdesk.records.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the services told of is found by those who may open it, and by nobody else. */
@QuarkusTest
class SearchTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final AtomicInteger NUMBER = new AtomicInteger(700_000);

    @Test
    void anIncidentIsFoundByWordsInAnyFormAndByTheBeginningOfItsNumber() {
        var number = told(incident("Шлюз потерял сообщения о карантине", 1, "BY", "EEC"));

        assertThat(found("BY", "duty-officer", "сообщение карантин")).contains(number);
        assertThat(found("BY", "duty-officer", "\"потерял сообщения\"")).contains(number);
        assertThat(found("BY", "duty-officer", number)).containsExactly(number);
        assertThat(found("BY", "duty-officer", number.substring(0, 12).toLowerCase()))
                .contains(number);
        assertThat(found("BY", "duty-officer", "карантин таможня")).doesNotContain(number);
    }

    @Test
    void aPartyFindsOnlyWhatItMaySee() {
        var number = told(incident("Остановка обмена с банком", 1, "BY", "EEC"));

        assertThat(found("EEC", "coordinator", "остановка обмена")).contains(number);
        assertThat(found("KZ", "duty-officer", "остановка обмена")).doesNotContain(number);
        assertThat(found("KZ", "duty-officer", number)).isEmpty();
    }

    @Test
    void nobodyFindsWhatTheirRolesDoNotOpen() {
        var number = told(incident("Сбой подписи", 1, "BY", "EEC"));

        assertThat(found("BY", "reporting-officer", number)).isEmpty();
        ask("BY", "requester", "q", number).then().statusCode(403);
    }

    @Test
    void theLatestStateCountsAndAnOlderEventChangesNothing() {
        var first = incident("Узел недоступен", 1, "BY", "EEC", "KZ");
        told(first);
        var id = first.at("/subject/id").asText();
        var number = first.at("/subject/number").asText();
        var later = incident("Узел восстановлен", 3, "BY", "EEC");
        later.withObject("/subject").put("id", id).put("number", number);
        told(later);
        var late = incident("Узел перегружен", 2, "BY", "EEC", "KZ");
        late.withObject("/subject").put("id", id).put("number", number);
        told(late);

        assertThat(found("BY", "duty-officer", number)).containsExactly(number);
        assertThat(ask("BY", "duty-officer", "q", number).<String>path("items[0].title"))
                .isEqualTo("Узел восстановлен");
        assertThat(found("KZ", "duty-officer", number))
                .as("is no longer touched")
                .isEmpty();
    }

    @Test
    void aPageEndsWithTheCursorOfTheNext() {
        var word = "слово" + NUMBER.incrementAndGet();
        var numbers =
                List.of(told(incident(word, 1, "BY")), told(incident(word, 1, "BY")), told(incident(word, 1, "BY")));

        var first = ask("BY", "duty-officer", "q", word, "limit", "2");
        var second = ask("BY", "duty-officer", "q", word, "limit", "2", "cursor", first.path("next"));

        assertThat(first.<Integer>path("total")).isEqualTo(3);
        assertThat(first.<List<String>>path("items.number"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(second.<List<String>>path("items.number"));
        assertThat(numbers).containsAll(second.<List<String>>path("items.number"));
        assertThat(second.<String>path("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "%", "_", "\\", "& | ! ( )", "<->", ":*", "select 1; --", "\ud83d\ude80"})
    void anyTextMayBeLookedFor(String text) {
        ask("BY", "duty-officer", "q", text).then().statusCode(200);
    }

    @Test
    void aBadQuestionIsAProblem() {
        for (var bad : List.of("", "   ", "a".repeat(201), "a\u0000b")) {
            ask("BY", "duty-officer", "q", bad)
                    .then()
                    .statusCode(400)
                    .contentType(containsString("application/problem+json"));
        }
        given().auth()
                .oauth2(TestUsers.named("somebody", "BY", "duty-officer"))
                .get("/api/v1/search")
                .then()
                .statusCode(400);
        ask("BY", "duty-officer", "q", "a", "type", "NOTHING").then().statusCode(400);
        ask("BY", "duty-officer", "q", "a", "limit", "0").then().statusCode(400);
        ask("BY", "duty-officer", "q", "a", "cursor", "!!").then().statusCode(400);
        given().get("/api/v1/search?q=a").then().statusCode(401);
    }

    private static ObjectNode incident(String title, int version, String... parties) {
        var data = (ObjectNode)
                CONTRACT.example("org.interdesk.incident.declared.v1").deepCopy();
        data.withObject("/subject")
                .put("id", UUID.randomUUID().toString())
                .put("number", "INC-2026-" + NUMBER.incrementAndGet());
        data.put("title", title).put("version", version);
        var seenBy = data.putArray("parties");
        for (var party : parties) {
            seenBy.add(party);
        }
        return data;
    }

    private static String told(ObjectNode data) {
        var number = data.at("/subject/number").asText();
        ConsumedEvents.sendAndAwait(
                "interdesk.incident",
                EventToSend.ofType("org.interdesk.incident.declared.v1", data)
                        .key(data.at("/subject/id").asText())
                        .subject(number)
                        .party("BY")
                        .at(Instant.now()),
                SearchCommands.IDENTITY);
        return number;
    }

    private static List<String> found(String party, String role, String wanted) {
        var answer = ask(party, role, "q", wanted);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("items.number");
    }

    private static Response ask(String party, String role, String... parameters) {
        var request = given().auth().oauth2(TestUsers.named(party + role, party, role));
        for (var i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/v1/search");
    }
}

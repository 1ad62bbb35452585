package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RegistrationTest {

    private static final Desk BY = Desk.agent("BY");

    @Test
    void aRegisteredTicketIsHeldByItsParty() {
        Response answer = BY.register(Desk.request("Не проходит сообщение"));

        assertThat(answer.statusCode()).isEqualTo(201);
        String number = answer.path("number");
        assertThat(number).matches("EEC-\\d{4}-\\d{6}");
        assertThat(answer.header("Location")).endsWith("/api/v1/tickets/" + number);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.<String>path("holder")).isEqualTo("BY");
        assertThat(answer.<String>path("state")).isEqualTo("REGISTERED");
        assertThat(answer.<String>path("priority")).isEqualTo("HIGH");
        assertThat(answer.<List<String>>path("legs.role")).containsExactly("HOLDER");
        assertThat(answer.<List<String>>path("allowed")).contains("acceptance", "handovers", "cancellation");
        assertThat(BY.ticket(number).asString()).isEqualTo(answer.asString());
    }

    @Test
    void theSameKeyRegistersOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        long before = PublishedEvents.count();

        List<String> numbers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> BY.call()
                        .header("Idempotency-Key", key)
                        .body(Desk.request("Один раз"))
                        .post(Desk.TICKETS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("number")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(numbers).hasSize(1);
        assertThat(PublishedEvents.count()).isEqualTo(before + 1);
    }

    @Test
    void aKeyThatStandsForAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        BY.call().header("Idempotency-Key", key).body(Desk.request("Первый")).post(Desk.TICKETS);

        Response second = BY.call()
                .header("Idempotency-Key", key)
                .body(Desk.request("Второй"))
                .post(Desk.TICKETS);

        assertProblem(second).is(422, "idempotency-key-reused");
    }

    @Test
    void theSameKeyOfAnotherPartyIsAnotherKey() {
        String key = UUID.randomUUID().toString();
        String first = BY.call()
                .header("Idempotency-Key", key)
                .body(Desk.request("Общий ключ"))
                .post(Desk.TICKETS)
                .path("number");

        String second = Desk.agent("KZ")
                .call()
                .header("Idempotency-Key", key)
                .body(Desk.request("Общий ключ"))
                .post(Desk.TICKETS)
                .path("number");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aRegistrationWithoutAKeyIsRefused() {
        assertProblem(BY.post(Desk.TICKETS, Desk.request("Без ключа")))
                .is(400, "invalid-request")
                .pointsTo("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
        "type, REPAIR",
        "impact, ENORMOUS",
        "urgency, high",
        "scope, GLOBAL",
        "subject, ' '",
        "description, ''",
        "ownNumber, ''",
        "importSession, 17",
        "occurredAt, 1999-12-31T23:59:59Z",
        "occurredAt, 2101-01-01T00:00:00Z",
        "occurredAt, yesterday"
    })
    void aValueThatMeansNothingIsRefused(String member, String value) {
        Map<String, Object> body = Desk.request("Плохое значение");
        body.put(member, value);
        long before = PublishedEvents.count();

        Response answer = Desk.integrator("BY").register(body);

        assertProblem(answer).is(400, "invalid-request").pointsTo("/" + member);
        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void aSubjectIsOneLineOfAtMost200Characters() {
        assertProblem(BY.register(Desk.request("две\nстроки")))
                .is(400, "invalid-request")
                .pointsTo("/subject");
        assertProblem(BY.register(Desk.request("я".repeat(201))))
                .is(400, "invalid-request")
                .pointsTo("/subject");
        assertThat(BY.register(Desk.request("я".repeat(200))).statusCode()).isEqualTo(201);
    }

    @Test
    void onlyIntegratorsSayWhenSomethingHappened() {
        Map<String, Object> body = Desk.request("Задним числом");
        body.put("occurredAt", "2026-01-12T09:00:00Z");

        assertProblem(BY.register(body)).is(403, "forbidden");
        Response reported = Desk.integrator("BY").register(body);

        assertThat(reported.statusCode()).isEqualTo(201);
        assertThat(reported.<String>path("registeredAt")).isEqualTo("2026-01-12T09:00:00Z");
    }

    @Test
    void nothingIsReportedBeforeItHappens() {
        Map<String, Object> body = Desk.request("Из будущего");
        body.put("occurredAt", Instant.now().plus(1, ChronoUnit.HOURS).toString());

        assertProblem(Desk.integrator("BY").register(body))
                .is(400, "invalid-request")
                .pointsTo("/occurredAt");
    }

    @Test
    void aResponseGivenAtRegistrationIsToldAsAFactOfItsOwn() {
        Map<String, Object> body = Desk.request("Ответили сразу");
        body.put("occurredAt", "2026-01-12T09:00:00Z");
        body.put("respondedAt", "2026-01-12T09:00:00Z");
        body.put("respondedBy", "desk-agent");

        Response answer = Desk.integrator("BY").register(body);

        assertThat(answer.<String>path("respondedAt")).isEqualTo("2026-01-12T09:00:00Z");
        assertThat(PublishedEvents.typesAbout(answer.path("number")))
                .containsExactly("org.interdesk.ticket.registered.v1", "org.interdesk.ticket.first-response-given.v1");
    }

    @Test
    void aResponseIsAPersonsAndNotBeforeTheRequest() {
        Map<String, Object> body = Desk.request("Ответ машины");
        body.put("occurredAt", "2026-01-12T09:00:00Z");
        body.put("respondedAt", "2026-01-12T08:59:59Z");
        body.put("respondedBy", "desk-agent");
        assertProblem(Desk.integrator("BY").register(body))
                .is(400, "invalid-request")
                .pointsTo("/respondedAt");

        body.put("respondedAt", "2026-01-12T09:00:00Z");
        body.put("respondedBy", "integrator");
        assertProblem(Desk.integrator("BY").register(body))
                .is(400, "invalid-request")
                .pointsTo("/respondedBy");
    }

    @Test
    void anAuditorRegistersNothing() {
        assertProblem(Desk.with("BY", Roles.AUDITOR).register(Desk.request("Аудит")))
                .is(403, "forbidden");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(Desk.TICKETS, """
                         {"type": "CHANGE", "subject": "Тема", "description": "Описание", "impact": "LOW", "urgency": "LOW",
                          "scope": "LOCAL", "occurredAt": "2026-01-12T09:00:00Z"}\
                         """, () -> TestUsers.integrator("BY")).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work on a ticket over HTTP. The whole table of legal moves is tested on the model. */
@QuarkusTest
class MovesTest {

    private static final Desk BY = Desk.agent("BY");

    @Test
    void aTicketGoesFromRegistrationToConfirmation() {
        String number = BY.registered("От начала до конца");

        BY.does(number, "acceptance", Map.of("assignee", "Анна", "team", "L2"));
        BY.does(number, "waiting", Map.of("for", "REQUESTER", "reason", "Пришлите журнал"));
        BY.does(number, "resumption", Map.of());
        BY.does(number, "assignment", Map.of("assignee", "Олег"));
        BY.does(number, "queue-return", Map.of("reason", "Не та линия"));
        BY.does(number, "acceptance", Map.of());
        BY.does(number, "resolution", Map.of("answer", "Перезапущен шлюз", "channel", "PHONE"));
        BY.does(number, "reopening", Map.of("reason", "Снова не работает"));
        BY.does(number, "resolution", Map.of("answer", "Заменён сертификат"));
        Response closed = BY.does(number, "confirmation", Map.of());

        assertThat(closed.<String>path("state")).isEqualTo("CLOSED");
        assertThat(closed.<String>path("answer")).isEqualTo("Заменён сертификат");
        assertThat(PublishedEvents.typesAbout(number).stream()
                        .map(type -> type.replace("org.interdesk.ticket.", "").replace(".v1", "")))
                .containsExactly(
                        "registered",
                        "accepted",
                        "waiting-started",
                        "waiting-ended",
                        "assigned",
                        "returned-to-queue",
                        "accepted",
                        "first-response-given",
                        "resolved",
                        "reopened",
                        "resolved",
                        "closed");
        assertThat(closed.header("ETag")).isEqualTo("\"12\"");
    }

    @Test
    void aMoveThatTheStateForbidsIsRefusedWithWhatIsAllowed() {
        String number = BY.registered("Ещё не решена");
        long before = PublishedEvents.count();

        Response answer = BY.act(number, "confirmation", Map.of());

        assertThat(assertProblem(answer)
                        .is(409, "illegal-move")
                        .has("state", "REGISTERED")
                        .document()
                        .path("allowed")
                        .toString())
                .contains("acceptance")
                .doesNotContain("confirmation");
        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        String number = BY.registered("Двое сразу");
        BY.does(number, "acceptance", Map.of());

        Response stale = BY.call()
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "готово"))
                .post(Desk.TICKETS + "/" + number + "/resolution");

        assertProblem(stale).is(412, "stale-version").has("currentVersion", 2);
        assertThat(BY.ticket(number).<String>path("state")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void aRepeatedChangeIsDoneOnce() {
        String number = BY.registered("Повтор");
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("text", "Сообщение", "visibility", "CASE");

        for (int i = 0; i < 2; i++) {
            Response answer =
                    BY.call().header("Idempotency-Key", key).body(body).post(Desk.TICKETS + "/" + number + "/messages");
            assertThat(answer.statusCode()).isEqualTo(201);
        }

        assertThat(PublishedEvents.about(number)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"PARTY, , /party", "SUPPLIER, RU, /party", "PARTY, XX, /party", "PARTY, BY, /party"})
    void waitingNamesAPartyExactlyWhenItWaitsForOne(String what, String party, String pointer) {
        String number = BY.registered("Ждём кого-то");
        Map<String, String> body = party == null
                ? Map.of("for", what, "reason", "ждём")
                : Map.of("for", what, "party", party, "reason", "ждём");

        assertProblem(BY.act(number, "waiting", body))
                .is(400, "invalid-request")
                .pointsTo(pointer);
        assertProblem(BY.act(number, "waiting", Map.of("for", "GODOT", "reason", "ждём")))
                .is(400, "invalid-request")
                .pointsTo("/for");
    }

    @Test
    void whatIsReportedKeepsItsOrder() {
        Desk integrator = Desk.integrator("BY");
        Map<String, Object> body = Desk.request("Из другой системы");
        body.put("occurredAt", "2026-01-12T09:00:00Z");
        String number = integrator.registered(body);
        integrator.does(number, "acceptance", Map.of("occurredAt", "2026-01-12T10:00:00Z"));

        Response early =
                integrator.act(number, "resolution", Map.of("answer", "готово", "occurredAt", "2026-01-12T09:59:59Z"));
        Response future = integrator.act(
                number,
                "resolution",
                Map.of(
                        "answer",
                        "готово",
                        "occurredAt",
                        Instant.now().plusSeconds(3600).toString()));
        Response byPerson =
                BY.act(number, "resolution", Map.of("answer", "готово", "occurredAt", "2026-01-12T11:00:00Z"));

        assertProblem(early).is(409, "event-out-of-order").has("previousEventAt", "2026-01-12T10:00:00Z");
        assertProblem(future).is(400, "invalid-request").pointsTo("/occurredAt");
        assertProblem(byPerson).is(403, "forbidden");
    }

    @Test
    void aReportedFirstResponseIsToldBeforeTheAcceptance() {
        Desk integrator = Desk.integrator("BY");
        Map<String, Object> body = Desk.request("Ответ по телефону");
        body.put("occurredAt", "2026-01-12T09:00:00Z");
        String number = integrator.registered(body);

        integrator.does(
                number,
                "acceptance",
                Map.of(
                        "occurredAt", "2026-01-12T10:00:00Z",
                        "respondedAt", "2026-01-12T09:30:00Z",
                        "respondedBy", "desk-agent"));

        var events = PublishedEvents.about(number);
        assertThat(events)
                .extracting(event -> event.type())
                .endsWith("org.interdesk.ticket.first-response-given.v1", "org.interdesk.ticket.accepted.v1");
        assertThat(events.get(1).occurredAt()).isEqualTo(Instant.parse("2026-01-12T09:30:00Z"));
        assertThat(events.get(1).data().path("state").asText()).isEqualTo("REGISTERED");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        String number = BY.registered("Проверка");
        Desk auditor = Desk.with("BY", Roles.AUDITOR);

        assertThat(auditor.ticket(number).<List<String>>path("allowed")).isEmpty();
        assertProblem(auditor.act(number, "acceptance", Map.of())).is(403, "forbidden");
        assertProblem(auditor.act(number, "messages", Map.of("text", "x", "visibility", "CASE")))
                .is(403, "forbidden");
    }

    @Test
    void aRequesterFollowsItsOwnRequestsOnly() {
        Desk vera = Desk.requester("vera-moves", "BY");
        Desk oleg = Desk.requester("oleg-moves", "BY");
        String number = vera.registered("Моя заявка");

        assertThat(Set.copyOf(vera.ticket(number).<List<String>>path("allowed")))
                .isEqualTo(Set.of("messages", "cancellation"));
        assertProblem(oleg.ticket(number)).is(404, "not-found");
        assertProblem(oleg.act(number, "cancellation", Map.of("reason", "чужая")))
                .is(404, "not-found");
        assertProblem(vera.act(number, "acceptance", Map.of())).is(403, "forbidden");
        assertThat(oleg.get(Desk.TICKETS + "?q=" + number).<Integer>path("total"))
                .isZero();
        assertThat(vera.does(number, "cancellation", Map.of("reason", "Уже не нужно"))
                        .<String>path("state"))
                .isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({
        "acceptance, '{\"assignee\": \"\"}'",
        "acceptance, '{\"person\": \"x\"}'",
        "acceptance, ''",
        "resolution, '{}'",
        "resolution, '{\"answer\": \" \"}'",
        "resolution, '{\"answer\": \"x\", \"channel\": \"FAX\"}'",
        "reopening, '{}'",
        "cancellation, '{\"reason\": \"\"}'",
        "messages, '{\"text\": \"x\"}'",
        "messages, '{\"text\": \"x\", \"visibility\": \"ALL\"}'",
        "handovers, '{\"to\": \"KZ\"}'",
        "confirmation, '{\"onBehalfOf\": \"KZ\"}'"
    })
    void aBodyThatMeansNothingIsRefused(String resource, String body) {
        String number = BY.registered("Плохое тело");
        long before = PublishedEvents.count();

        Response answer = BY.call().body(body).post(Desk.TICKETS + "/" + number + "/" + resource);

        assertProblem(answer).is(400, "invalid-request");
        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void whatIsNoNumberIsNotFound() {
        assertProblem(BY.ticket("17")).is(404, "not-found");
        assertProblem(BY.ticket("EEC-2026-999999")).is(404, "not-found");
    }
}

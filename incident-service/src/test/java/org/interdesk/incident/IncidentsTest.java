package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class IncidentsTest {

    private static final Desk BY = Desk.duty("BY");
    private static final Desk KZ = Desk.agent("KZ");

    @Test
    void declaringTellsWhoOwnsOrUsesTheComponentsAndWhoIsNamed() {
        Map<String, Object> body = Desk.incident("Шлюз Беларуси", "GATEWAY-BY");
        body.put("parties", List.of("KZ"));
        body.put("ticket", "EEC-2026-000123");
        body.put("ownNumber", "BY-17");

        Response answer = BY.create(Desk.INCIDENTS, body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String number = answer.path("number");
        assertThat(number).matches("INC-\\d{4}-\\d{6}");
        assertThat(answer.header("Location")).endsWith(Desk.INCIDENTS + "/" + number);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.<String>path("owner")).isEqualTo("BY");
        assertThat(answer.<String>path("stage")).isEqualTo("INVESTIGATING");
        assertThat(answer.<List<String>>path("parties")).containsExactly("BY", "EEC", "KZ");
        assertThat(answer.<List<String>>path("notices.party")).containsExactly("EEC", "KZ");
        assertThat(answer.<List<String>>path("notices.state")).containsOnly("SENT");
        assertThat(answer.<String>path("ownNumbers.BY")).isEqualTo("BY-17");
        assertThat(answer.<List<String>>path("promises.kind"))
                .containsExactly("NOTICE_ACKNOWLEDGEMENT", "NOTICE_ACKNOWLEDGEMENT", "NEXT_UPDATE");
        assertThat(answer.<List<String>>path("may"))
                .contains("resolution", "updates")
                .doesNotContain("acknowledgement");
        assertThat(BY.sees(number).asString()).isEqualTo(answer.asString());
        assertThat(KZ.sees(number).<List<String>>path("may"))
                .contains("acknowledgement")
                .doesNotContain("resolution");
        assertProblem(Desk.agent("RU").sees(number)).is(404, "not-found");
    }

    @Test
    void theCommissionSeesEveryIncidentAndOwesNothingIfItIsNotTouched() {
        Map<String, Object> body = Desk.incident("Никого не касается");

        String number = BY.declares(body);

        Response seen = Desk.coordinator().sees(number);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.<List<Object>>path("notices")).isEmpty();
        assertThat(seen.<List<String>>path("may")).isEmpty();
    }

    @Test
    void theSameKeyDeclaresOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Desk.incident("Один раз", "GATEWAY-BY");

        Response first = BY.call().header("Idempotency-Key", key).body(body).post(Desk.INCIDENTS);
        long before = PublishedEvents.count();
        Response second = BY.call().header("Idempotency-Key", key).body(body).post(Desk.INCIDENTS);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(PublishedEvents.count()).isEqualTo(before);
        body.put("title", "Другой");
        assertProblem(BY.call().header("Idempotency-Key", key).body(body).post(Desk.INCIDENTS))
                .is(422, "idempotency-key-reused");
        assertProblem(BY.post(Desk.INCIDENTS, body)).is(400, "invalid-request").pointsTo("Idempotency-Key");
    }

    @Test
    void onlyTheDutyOfficerAndTheIntegratorDeclare() {
        Map<String, Object> body = Desk.incident("Кто может", "GATEWAY-BY");

        for (String role :
                List.of(Roles.DESK_AGENT, Roles.DESK_LEAD, Roles.AUDITOR, Roles.REQUESTER, Roles.COORDINATOR)) {
            assertProblem(Desk.with("BY", role).create(Desk.INCIDENTS, body)).is(403, "forbidden");
        }
        assertThat(Desk.integrator("BY").create(Desk.INCIDENTS, body).statusCode())
                .isEqualTo(201);
    }

    @Test
    void anIntegratorReportsWhatWasDeclaredElsewhere() {
        Instant earlier = Instant.now().minus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> body = Desk.incident("Линия лежала", "GATEWAY-BY");
        body.put("startedAt", earlier.minusSeconds(60).toString());
        body.put("occurredAt", earlier.toString());
        assertProblem(BY.create(Desk.INCIDENTS, body)).is(403, "forbidden");

        String number = Desk.integrator("BY").declares(body);

        assertThat(BY.sees(number).<String>path("declaredAt")).isEqualTo(earlier.toString());
        assertThat(BY.sees(number).<List<String>>path("promises.startedAt")).containsOnly(earlier.toString());
        assertProblem(Desk.integrator("BY")
                        .act(
                                number,
                                "resolution",
                                Map.of(
                                        "text",
                                        "раньше",
                                        "occurredAt",
                                        earlier.minusSeconds(1).toString())))
                .is(409, "event-out-of-order");
        Desk.integrator("BY")
                .does(
                        number,
                        "resolution",
                        Map.of(
                                "text",
                                "готово",
                                "occurredAt",
                                earlier.plusSeconds(60).toString()));
        assertThat(BY.sees(number).<String>path("resolvedAt"))
                .isEqualTo(earlier.plusSeconds(60).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, FIRE",
        "severity, high",
        "impact, TOTAL",
        "title, ' '",
        "description, ''",
        "startedAt, yesterday",
        "ticket, BY-1",
        "ownNumber, ''",
        "components, GATEWAY-BY"
    })
    void aValueThatMeansNothingIsRefused(String member, String value) {
        Map<String, Object> body = Desk.incident("Плохое значение", "GATEWAY-BY");
        body.put(member, value);
        long before = PublishedEvents.count();

        assertProblem(BY.create(Desk.INCIDENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/" + member);

        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void whatNobodyKnowsIsRefusedByItsPlace() {
        Map<String, Object> body = Desk.incident("Неизвестное", "GATEWAY-BY", "GATEWAY-XX");
        assertProblem(BY.create(Desk.INCIDENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/components/1");
        body.put("components", List.of("GATEWAY-BY", "GATEWAY-BY"));
        assertProblem(BY.create(Desk.INCIDENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/components/1");
        body.put("components", List.of());
        body.put("parties", List.of("KZ", "XX"));
        assertProblem(BY.create(Desk.INCIDENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/parties/1");
        body.put("parties", List.of());
        body.put("startedAt", Instant.now().plusSeconds(3600).toString());
        assertProblem(BY.create(Desk.INCIDENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/startedAt");
        body.put("components", Collections.nCopies(51, "GATEWAY-BY"));
        assertProblem(BY.create(Desk.INCIDENTS, body))
                .is(400, "invalid-request")
                .pointsTo("/components");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(Desk.INCIDENTS, """
                {"kind": "OTHER", "severity": "LOW", "impact": "NO_IMPACT", "title": "Тема", "description": "Описание",
                 "startedAt": "2026-01-12T09:00:00Z", "components": [], "occurredAt": "2026-01-12T10:00:00Z"}\
                """, () -> TestUsers.integrator("BY")).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }

    static Stream<BadInput> badMoves() {
        return BadInputs.ofPost(
                Desk.path("INC-2026-999999") + "/assessment",
                "{\"severity\": \"LOW\", \"impact\": \"DEGRADED\", \"reason\": \"лучше\"}",
                () -> TestUsers.integrator("BY"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badMoves")
    void aBadMoveIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

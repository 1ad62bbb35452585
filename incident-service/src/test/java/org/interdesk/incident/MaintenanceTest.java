package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class MaintenanceTest {

    private static final Desk BY = Desk.duty("BY");
    private static final Desk KZ = Desk.agent("KZ");
    private static final Desk EEC = Desk.agent("EEC");

    private static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A window of BY in ten days that asks EEC and KZ. */
    private static String planned(String title) {
        Map<String, Object> body = Desk.window(title, inDays(10), "GATEWAY-BY");
        body.put("parties", List.of("KZ"));
        return BY.plans(body);
    }

    private static Map<String, Object> period(Instant start, int hours) {
        return Map.of(
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(hours, ChronoUnit.HOURS).toString(),
                "reason",
                "так надо");
    }

    @Test
    void declaringAsksWhoOwnsOrUsesTheComponents() {
        Response answer = BY.create(Desk.WINDOWS, Desk.window("Замена", inDays(10), "GATEWAY-BY"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String number = answer.path("number");
        assertThat(number).matches("MNT-\\d{4}-\\d{6}");
        assertThat(answer.header("Location")).endsWith(Desk.WINDOWS + "/" + number);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.<String>path("state")).isEqualTo("PROPOSED");
        assertThat(answer.<String>path("urgency")).isEqualTo("SCHEDULED");
        assertThat(answer.<Integer>path("leadHours")).isEqualTo(24);
        assertThat(answer.<List<String>>path("consents.party")).containsExactly("EEC");
        assertThat(answer.<List<String>>path("consents.answer")).containsExactly("PENDING");
        assertThat(answer.<List<String>>path("promises.kind")).containsExactly("MAINTENANCE_CONSENT");
        assertThat(answer.<List<String>>path("may")).containsExactly("cancellation", "change");
        assertThat(BY.sees(number).asString()).isEqualTo(answer.asString());
        assertThat(EEC.sees(number).<List<String>>path("may")).containsExactly("consent", "objection");
        assertProblem(KZ.sees(number)).is(404, "not-found");
    }

    @Test
    void whatIsDeclaredLateIsUrgentAndNothingIsDeclaredMoreThan48HoursLate() {
        Response urgent =
                BY.create(Desk.WINDOWS, Desk.window("Срочно", Instant.now().plusSeconds(3600), "GATEWAY-BY"));
        assertThat(urgent.<String>path("urgency")).isEqualTo("URGENT");

        Response late = BY.create(
                Desk.WINDOWS, Desk.window("Задним числом", Instant.now().minus(47, ChronoUnit.HOURS), "GATEWAY-BY"));
        assertThat(late.statusCode()).isEqualTo(201);

        assertProblem(BY.create(
                        Desk.WINDOWS,
                        Desk.window("Слишком поздно", Instant.now().minus(49, ChronoUnit.HOURS), "GATEWAY-BY")))
                .is(400, "invalid-request")
                .pointsTo("/startsAt");
    }

    @Test
    void theLeadTimesAreShownWithTheClassesInWorkingDays() {
        Response rules = KZ.get(Desk.WINDOWS + "/lead-times");

        assertThat(rules.<List<String>>path("workClass"))
                .containsExactly("ANY", "UP_TO_4_HOURS", "UP_TO_12_HOURS", "INFRASTRUCTURE");
        assertThat(rules.<List<Integer>>path("workingDays")).containsExactly(null, 5, 10, 30);
        assertThat(rules.<List<Integer>>path("hours")).containsExactly(24, null, null, null);
    }

    @Test
    void theLastConsentMakesItAgreed() {
        String number = planned("Согласие");

        assertThat(KZ.does(number, "consent", Map.of()).<String>path("state")).isEqualTo("PROPOSED");
        Response agreed = EEC.does(number, "consent", Map.of());

        assertThat(agreed.<String>path("state")).isEqualTo("AGREED");
        assertThat(agreed.header("ETag")).isEqualTo("\"4\"");
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly(
                        "org.interdesk.maintenance.declared.v1",
                        "org.interdesk.maintenance.consent-given.v1",
                        "org.interdesk.maintenance.consent-given.v1",
                        "org.interdesk.maintenance.agreed.v1");
        assertThat(PublishedEvents.about(number).get(3).data().findValuesAsText("state"))
                .doesNotContain("OPEN");
        assertProblem(KZ.act(number, "objection", Map.of("reason", "поздно"))).is(409, "illegal-move");
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, AGREED", "REFUSED, CANCELLED"})
    void aDisputeIsDecidedByTheCommissionsCoordinatorAlone(String verdict, String state) {
        String number = planned("Спор");
        Response disputed = KZ.does(number, "objection", Map.of("reason", "отчётный период"));
        assertThat(disputed.<String>path("state")).isEqualTo("DISPUTED");
        Map<String, String> decision = Map.of("verdict", verdict, "reason", "выслушали обе стороны");

        assertProblem(Desk.duty("EEC").act(number, "decision", decision)).is(403, "forbidden");
        assertProblem(Desk.with("KZ", Roles.COORDINATOR).act(number, "decision", decision))
                .is(409, "illegal-move");
        assertThat(Desk.coordinator().sees(number).<List<String>>path("may")).containsExactly("decision");
        Response decided = Desk.coordinator().does(number, "decision", decision);

        assertThat(decided.<String>path("state")).isEqualTo(state);
        assertThat(decided.<List<String>>path("promises.state")).containsExactly("CANCELLED", "FULFILLED");
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly(
                        "org.interdesk.maintenance.declared.v1",
                        "org.interdesk.maintenance.objection-raised.v1",
                        "org.interdesk.maintenance.disputed.v1",
                        "org.interdesk.maintenance.dispute-decided.v1");
        assertThat(BY.get(Desk.path(number) + "/timeline").<List<String>>path("items.text"))
                .contains("отчётный период", "выслушали обе стороны");
    }

    @Test
    void movingVoidsEveryAnswer() {
        String number = planned("Перенос");
        KZ.does(number, "consent", Map.of());
        EEC.does(number, "consent", Map.of());

        Instant later = inDays(12);
        Response moved = BY.does(number, "change", period(later, 2));

        assertThat(moved.<String>path("state")).isEqualTo("PROPOSED");
        assertThat(moved.<List<String>>path("consents.answer")).containsExactly("PENDING", "PENDING");
        assertThat(moved.<List<String>>path("promises.state"))
                .containsExactly("FULFILLED", "FULFILLED", "OPEN", "OPEN");
        assertThat(moved.<String>path("startsAt")).isEqualTo(later.toString());
        assertThat(KZ.sees(number).<List<String>>path("may")).containsExactly("consent", "objection");
    }

    @Test
    void aWindowIsNeverExtendedInsideTheLeadTime() {
        Instant soon = Instant.now().plus(10, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        String number = BY.plans(Desk.window("Скоро", soon, "GATEWAY-BY"));
        long before = PublishedEvents.count();

        assertProblem(BY.act(number, "change", period(soon, 5)))
                .is(409, "extension-refused")
                .has("leadHours", 24);
        assertProblem(BY.act(number, "change", period(soon, 4))).is(400, "invalid-request");
        assertThat(PublishedEvents.count()).isEqualTo(before);
        assertThat(BY.does(number, "change", period(soon, 3)).<String>path("state"))
                .isEqualTo("PROPOSED");
    }

    @Test
    void anUrgentWindowIsStartedAndEndedEarlyByItsOwner() {
        Instant begun = Instant.now().minusSeconds(60);
        String number = BY.plans(Desk.window("Уже идёт", begun, "GATEWAY-BY"));
        assertProblem(EEC.act(number, "start", Map.of())).is(403, "forbidden");
        assertProblem(Desk.duty("EEC").act(number, "start", Map.of())).is(409, "illegal-move");

        assertThat(BY.does(number, "start", Map.of()).<String>path("state")).isEqualTo("RUNNING");
        assertProblem(BY.act(number, "cancellation", Map.of("reason", "нет"))).is(409, "illegal-move");
        Response done = BY.does(number, "completion", Map.of());

        assertThat(done.<String>path("state")).isEqualTo("COMPLETED");
        assertThat(Instant.parse(done.path("endedAt"))).isBefore(Instant.parse(done.path("endsAt")));
        assertThat(done.<List<String>>path("may")).isEmpty();
    }

    @Test
    void aWindowThatIsGivenUpAsksNobodyAnyMore() {
        String number = planned("Отмена");

        Response cancelled = BY.does(number, "cancellation", Map.of("reason", "не нужно"));

        assertThat(cancelled.<String>path("state")).isEqualTo("CANCELLED");
        assertThat(cancelled.<List<String>>path("promises.state")).containsOnly("CANCELLED");
        assertProblem(KZ.act(number, "consent", Map.of())).is(409, "illegal-move");
    }

    @Test
    void whoMayDoWhat() {
        Map<String, Object> body = Desk.window("Кто может", inDays(10), "GATEWAY-BY");
        for (String role :
                List.of(Roles.DESK_AGENT, Roles.DESK_LEAD, Roles.AUDITOR, Roles.REQUESTER, Roles.COORDINATOR)) {
            assertProblem(Desk.with("BY", role).create(Desk.WINDOWS, body)).is(403, "forbidden");
        }
        String number = Desk.integrator("BY").plans(body);
        assertProblem(Desk.with("EEC", Roles.AUDITOR).act(number, "consent", Map.of()))
                .is(403, "forbidden");
        assertProblem(Desk.coordinator().act(number, "consent", Map.of())).is(403, "forbidden");
        assertProblem(Desk.agent("BY").act(number, "change", period(inDays(12), 1)))
                .is(403, "forbidden");
        assertProblem(Desk.duty("EEC").act(number, "change", period(inDays(12), 1)))
                .is(409, "illegal-move");
        assertThat(Desk.with("EEC", Roles.AUDITOR).sees(number).<List<String>>path("may"))
                .isEmpty();
        Desk.integrator("EEC").does(number, "consent", Map.of());
    }

    @Test
    void whoSawAnOlderVersionIsRefused() {
        String number = planned("Версии");
        KZ.does(number, "consent", Map.of());

        Response stale = EEC.call()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "нет"))
                .post(Desk.path(number) + "/objection");

        assertProblem(stale).is(412, "stale-version");
    }

    @Test
    void theSameKeyDeclaresOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Desk.window("Один раз", inDays(10), "GATEWAY-BY");

        Response first = BY.call().header("Idempotency-Key", key).body(body).post(Desk.WINDOWS);
        Response second = BY.call().header("Idempotency-Key", key).body(body).post(Desk.WINDOWS);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertProblem(BY.post(Desk.WINDOWS, body)).is(400, "invalid-request").pointsTo("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
        "impact, NONE",
        "title, ' '",
        "description, ''",
        "startsAt, soon",
        "endsAt, 2020-01-01T00:00:00Z",
        "components, GATEWAY-BY"
    })
    void aValueThatMeansNothingIsRefused(String member, String value) {
        Map<String, Object> body = Desk.window("Плохое значение", inDays(10), "GATEWAY-BY");
        body.put(member, value);

        assertProblem(BY.create(Desk.WINDOWS, body)).is(400, "invalid-request").pointsTo("/" + member);
    }

    @Test
    void aWindowNamesAComponent() {
        assertProblem(BY.create(Desk.WINDOWS, Desk.window("Ни о чём", inDays(10))))
                .is(400, "invalid-request")
                .pointsTo("/components");
        assertProblem(BY.create(Desk.WINDOWS, Desk.window("Неизвестное", inDays(10), "PUMP")))
                .is(400, "invalid-request")
                .pointsTo("/components/0");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(Desk.WINDOWS, """
                {"impact": "OUTAGE", "title": "Тема", "description": "Описание", "components": ["GATEWAY-BY"],
                 "startsAt": "2090-01-12T09:00:00Z", "endsAt": "2090-01-12T10:00:00Z"}\
                """, () -> TestUsers.integrator("BY")).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }

    static Stream<BadInput> badMoves() {
        return BadInputs.ofPost(
                Desk.path("MNT-2026-999999") + "/change",
                "{\"startsAt\": \"2090-01-12T09:00:00Z\", \"endsAt\": \"2090-01-12T10:00:00Z\", \"reason\": \"так\"}",
                () -> TestUsers.integrator("BY"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badMoves")
    void aBadMoveIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

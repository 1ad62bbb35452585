package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportSessionTest {

    private static final Desk EEC = Desk.integrator("EEC");
    private static final Desk BY = Desk.integrator("BY");
    private static final String SESSIONS = "/api/v1/import-sessions";

    private static String open() {
        return EEC.post(SESSIONS, Map.of()).then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> imported(String session, String at) {
        Map<String, Object> body = Desk.request("История");
        body.put("importSession", session);
        body.put("occurredAt", at);
        return body;
    }

    @Test
    void theWatermarkIsTheLatestMomentReportedByAnyParty() {
        String session = open();
        assertThat(EEC.get(SESSIONS + "/" + session).<String>path("watermark")).isNull();
        String number = BY.registered(imported(session, "2012-05-01T10:00:00Z"));
        EEC.registered(imported(session, "2012-04-01T10:00:00Z"));
        BY.does(number, "handovers", Map.of("to", "KZ", "reason", "ваше", "occurredAt", "2012-05-02T10:00:00Z"));
        Desk.integrator("KZ").does(number, "acceptance", Map.of("occurredAt", "2012-05-03T10:00:00Z"));

        Response seen = EEC.get(SESSIONS + "/" + session);

        assertThat(seen.<String>path("watermark")).isEqualTo("2012-05-03T10:00:00Z");
        assertThat(seen.<String>path("state")).isEqualTo("OPEN");
        assertProblem(EEC.ticket(number)).is(404, "not-found");
        assertThat(BY.get(Desk.TICKETS + "?importSession=" + session).<Integer>path("total"))
                .isEqualTo(1);
    }

    @Test
    void whatBelongsToAnOpenSessionIsReportedWithItsMoment() {
        String session = open();
        String number = BY.registered(imported(session, "2012-05-01T10:00:00Z"));

        assertProblem(BY.act(number, "acceptance", Map.of())).is(409, "import-running");
        assertProblem(Desk.agent("BY").act(number, "acceptance", Map.of())).is(409, "import-running");
        Map<String, Object> undated = imported(session, "2012-05-01T10:00:00Z");
        undated.remove("occurredAt");
        assertProblem(BY.register(undated)).is(400, "invalid-request").pointsTo("/occurredAt");
    }

    @Test
    void aCompletedSessionLivesInThePresent() {
        String session = open();
        String number = BY.registered(imported(session, "2012-05-01T10:00:00Z"));

        Response completed = EEC.post(SESSIONS + "/" + session + "/completion", Map.of());
        Response again = EEC.post(SESSIONS + "/" + session + "/completion", Map.of());

        assertThat(completed.<String>path("state")).isEqualTo("COMPLETED");
        assertThat(completed.<String>path("watermark")).isEqualTo(completed.path("completedAt"));
        assertThat(again.asString()).isEqualTo(completed.asString());
        assertThat(PublishedEvents.typesAbout(session))
                .containsExactly(
                        "org.interdesk.ticket.import-session-opened.v1",
                        "org.interdesk.ticket.import-session-completed.v1");
        assertThat(Desk.agent("BY").act(number, "acceptance", Map.of()).statusCode())
                .isEqualTo(200);
        assertProblem(BY.register(imported(session, "2012-05-01T10:00:00Z"))).is(409, "import-session-completed");
    }

    @Test
    void aSessionIsItsOwnersAndForIntegrators() {
        String session = open();

        assertProblem(BY.get(SESSIONS + "/" + session)).is(404, "not-found");
        assertProblem(BY.post(SESSIONS + "/" + session + "/completion", Map.of()))
                .is(404, "not-found");
        assertProblem(Desk.agent("EEC").post(SESSIONS, Map.of())).is(403, "forbidden");
        assertProblem(Desk.agent("BY").register(imported(session, "2012-05-01T10:00:00Z")))
                .is(403, "forbidden");
        assertProblem(BY.register(imported(UUID.randomUUID().toString(), "2012-05-01T10:00:00Z")))
                .is(400, "invalid-request")
                .pointsTo("/importSession");
    }

    @Test
    void openingTwiceWithOneKeyOpensOne() {
        String key = UUID.randomUUID().toString();

        String first = EEC.call()
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(SESSIONS)
                .path("id");
        String second = EEC.call()
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(SESSIONS)
                .path("id");

        assertThat(second).isEqualTo(first);
    }
}

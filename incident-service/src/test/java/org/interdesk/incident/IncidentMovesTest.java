package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IncidentMovesTest {

    private static final Desk BY = Desk.duty("BY");
    private static final Desk KZ = Desk.agent("KZ");
    private static final Desk EEC = Desk.agent("EEC");

    /** An incident of BY that touches EEC and KZ. */
    private static String declared(String title) {
        Map<String, Object> body = Desk.incident(title, "GATEWAY-BY");
        body.put("parties", List.of("KZ"));
        return BY.declares(body);
    }

    @Test
    void fromDeclarationToResolution() {
        String number = declared("Весь путь");

        BY.does(number, "progress", Map.of("stage", "IDENTIFIED", "text", "диск"));
        BY.does(number, "progress", Map.of("stage", "MONITORING", "text", "заменили"));
        Response resolved = BY.does(number, "resolution", Map.of("text", "работает"));

        assertThat(resolved.<String>path("stage")).isEqualTo("RESOLVED");
        assertThat(resolved.header("ETag")).isEqualTo("\"4\"");
        assertThat(resolved.<List<String>>path("promises.state")).doesNotContain("OPEN");
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly(
                        "org.interdesk.incident.declared.v1",
                        "org.interdesk.incident.progressed.v1",
                        "org.interdesk.incident.progressed.v1",
                        "org.interdesk.incident.resolved.v1");
        Response timeline = KZ.get(Desk.path(number) + "/timeline");
        assertThat(timeline.<List<String>>path("items.kind"))
                .containsExactly("DECLARED", "PROGRESSED", "PROGRESSED", "RESOLVED");
        assertThat(timeline.<List<String>>path("items.text")).endsWith("диск", "заменили", "работает");
        assertProblem(BY.act(number, "resolution", Map.of("text", "ещё раз")))
                .is(409, "illegal-move")
                .has("state", "RESOLVED");

        Response reopened = BY.does(number, "reopening", Map.of("reason", "снова"));

        assertThat(reopened.<String>path("stage")).isEqualTo("INVESTIGATING");
        assertThat(reopened.<String>path("resolvedAt")).isNull();
    }

    @Test
    void acknowledgingIsThePartysOwn() {
        String number = declared("Квитанция");
        KZ.does(number, "reading", Map.of());

        Response acknowledged = KZ.does(number, "acknowledgement", Map.of());

        assertThat(acknowledged.<List<String>>path("notices.state")).containsExactly("SENT", "ACKNOWLEDGED");
        assertThat(acknowledged.<String>path("notices[1].acknowledgedBy")).isEqualTo("kz-desk-agent");
        var event = PublishedEvents.about(number).get(2);
        assertThat(event.type()).isEqualTo("org.interdesk.incident.notice-acknowledged.v1");
        assertThat(event.party()).isEqualTo("KZ");
        assertThat(event.data().at("/obligations/1/party").asText()).isEqualTo("KZ");
        assertThat(event.data().at("/obligations/1/state").asText()).isEqualTo("FULFILLED");
        assertThat(event.data().at("/obligations/0/state").asText()).isEqualTo("OPEN");
        assertProblem(KZ.act(number, "acknowledgement", Map.of())).is(409, "illegal-move");
        assertProblem(BY.act(number, "acknowledgement", Map.of())).is(409, "illegal-move");
        assertProblem(Desk.agent("RU").act(number, "acknowledgement", Map.of())).is(404, "not-found");
    }

    @Test
    void whoMayDoWhat() {
        String number = declared("Кто что может");

        for (String role : List.of(Roles.AUDITOR, Roles.COORDINATOR, Roles.REQUESTER)) {
            assertProblem(Desk.with("KZ", role).act(number, "acknowledgement", Map.of()))
                    .is(403, "forbidden");
        }
        assertThat(Desk.with("KZ", Roles.AUDITOR).sees(number).<List<String>>path("may"))
                .isEmpty();
        assertProblem(Desk.with("KZ", Roles.REQUESTER).sees(number)).is(403, "forbidden");
        assertProblem(Desk.agent("BY").act(number, "resolution", Map.of("text", "нет")))
                .is(403, "forbidden");
        assertProblem(Desk.duty("KZ").act(number, "resolution", Map.of("text", "нет")))
                .is(409, "illegal-move");
        for (String role : List.of(Roles.DESK_AGENT, Roles.DESK_LEAD, Roles.DUTY_OFFICER)) {
            Desk.with("KZ", role).does(number, "updates", Map.of("text", "у нас так", "visibility", "PARTIES"));
        }
        Desk.integrator("EEC").does(number, "acknowledgement", Map.of());
    }

    @Test
    void aNoteOfADeskIsReadByThatDeskAlone() {
        String number = declared("Заметки");

        KZ.does(number, "updates", Map.of("text", "только КЗ", "visibility", "DESK"));
        KZ.does(number, "updates", Map.of("text", "для всех", "visibility", "PARTIES"));

        assertThat(KZ.get(Desk.path(number) + "/timeline").<List<String>>path("items.text"))
                .contains("только КЗ", "для всех");
        Response owners = BY.get(Desk.path(number) + "/timeline");
        assertThat(owners.<List<String>>path("items.text")).contains("для всех").doesNotContain("только КЗ");
        assertThat(owners.<Integer>path("total")).isEqualTo(2);
        var note = PublishedEvents.about(number).get(1);
        assertThat(note.type()).isEqualTo("org.interdesk.incident.note-added.v1");
        assertThat(note.data().path("visibility").asText()).isEqualTo("DESK");
        assertThat(note.data().toString()).doesNotContain("только КЗ");
    }

    @Test
    void theTimelineIsReadPageByPage() {
        String number = declared("Страницы");
        KZ.does(number, "reading", Map.of());
        KZ.does(number, "acknowledgement", Map.of());

        Response first = BY.get(Desk.path(number) + "/timeline?limit=2");
        Response second = BY.get(Desk.path(number) + "/timeline?limit=2&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.kind")).containsExactly("DECLARED", "NOTICE_READ");
        assertThat(second.<List<String>>path("items.kind")).containsExactly("NOTICE_ACKNOWLEDGED");
        assertThat(second.<String>path("next")).isNull();
        assertProblem(BY.get(Desk.path(number) + "/timeline?cursor=eA")).is(400, "invalid-request");
    }

    @Test
    void anotherScopeLetsPartiesInAndOut() {
        String number = declared("Другие стороны");
        EEC.does(number, "acknowledgement", Map.of());

        Response changed = BY.does(
                number,
                "scope",
                Map.of("components", List.of("CP-PLANT-QUARANTINE"), "parties", List.of(), "reason", "не шлюз"));

        assertThat(changed.<List<String>>path("parties")).containsExactly("BY", "EEC", "KZ", "RU");
        Response narrower = BY.does(
                number,
                "scope",
                Map.of("components", List.of("GATEWAY-BY"), "parties", List.of(), "reason", "нет, шлюз"));
        assertThat(narrower.<List<String>>path("parties")).containsExactly("BY", "EEC");
        assertThat(narrower.<List<String>>path("notices.state"))
                .containsExactly("ACKNOWLEDGED", "WITHDRAWN", "WITHDRAWN");
        assertProblem(KZ.sees(number)).is(404, "not-found");
        assertProblem(KZ.get(Desk.path(number) + "/timeline")).is(404, "not-found");
        var last = PublishedEvents.about(number).get(3);
        assertThat(last.data().path("parties").toString()).isEqualTo("[\"BY\",\"EEC\"]");
        assertProblem(BY.act(
                        number, "scope", Map.of("components", List.of("X-1"), "parties", List.of(), "reason", "нет")))
                .is(400, "invalid-request")
                .pointsTo("/components/0");
    }

    @Test
    void anotherAssessmentChangesTheLevelOfWhatIsOwed() {
        String number = declared("Хуже");

        Response worse = BY.does(
                number, "assessment", Map.of("severity", "CRITICAL", "impact", "OUTAGE", "reason", "все стоят"));

        assertThat(worse.<List<String>>path("promises.level")).containsOnly("CRITICAL");
        assertThat(PublishedEvents.about(number)
                        .get(1)
                        .data()
                        .at("/obligations/0/level")
                        .asText())
                .isEqualTo("CRITICAL");
    }

    @Test
    void aCallByTelephoneIsNotedByHand() {
        String number = declared("Телефон");

        Response noted = BY.does(number, "phone-calls", Map.of("party", "KZ", "note", "дежурный обещал посмотреть"));

        assertThat(noted.<String>path("notices[1].phonedAt")).isNotNull();
        assertThat(noted.<String>path("notices[1].state")).isEqualTo("SENT");
        assertProblem(BY.act(number, "phone-calls", Map.of("party", "RU", "note", "не тот")))
                .is(409, "illegal-move");
        assertProblem(BY.act(number, "phone-calls", Map.of("party", "XX", "note", "не тот")))
                .is(400, "invalid-request")
                .pointsTo("/party");
    }

    @Test
    void eachDeskKeepsItsNumber() {
        String number = declared("Номера");

        KZ.does(number, "own-number", Map.of("ownNumber", "KZ-77"));

        assertThat(BY.sees(number).<Map<String, String>>path("ownNumbers")).containsEntry("KZ", "KZ-77");
    }

    @Test
    void whoSawAnOlderVersionIsRefused() {
        String number = declared("Версии");
        KZ.does(number, "reading", Map.of());

        Response stale = BY.call()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", "готово"))
                .post(Desk.path(number) + "/resolution");

        assertProblem(stale).is(412, "stale-version").has("currentVersion", 2);
        assertThat(BY.sees(number).<String>path("stage")).isEqualTo("INVESTIGATING");
    }

    @Test
    void aRepeatedMoveIsAnsweredAgain() {
        String number = declared("Повтор");
        String key = UUID.randomUUID().toString();

        List<String> answers = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(() -> KZ.call()
                        .header("Idempotency-Key", key)
                        .body(Map.of())
                        .post(Desk.path(number) + "/acknowledgement")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
        assertThat(PublishedEvents.about(number)).hasSize(2);
    }

    @Test
    void aNumberThatIsNoneIsNotFound() {
        assertProblem(BY.get(Desk.INCIDENTS + "/INC-1")).is(404, "not-found");
        assertProblem(BY.get(Desk.INCIDENTS + "/INC-2026-999999999")).is(404, "not-found");
    }

    @Test
    void resolvedIsNoStageToMoveTo() {
        String number = declared("Стадия");

        assertProblem(BY.act(number, "progress", Map.of("stage", "RESOLVED", "text", "готово")))
                .is(400, "invalid-request")
                .pointsTo("/stage");
        assertProblem(BY.act(number, "progress", Map.of("stage", "INVESTIGATING", "text", "там же")))
                .is(409, "illegal-move");
    }
}

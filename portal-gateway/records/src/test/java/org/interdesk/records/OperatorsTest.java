package org.interdesk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A segment customer names operators and tells the Commission. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class OperatorsTest {

    private static final Caller KZ = Caller.lead("KZ");
    private static final Caller RU = Caller.lead("RU");

    @Test
    void fromTheNamingTheCustomerOwesTheNoticeAndNobodyElseSeesIt() {
        Map<String, Object> body = Caller.operator("KZ", "АО «Казшлюз»");

        Response named = KZ.create(Caller.OPERATORS, body);

        String number = named.path("number");
        assertThat(named.statusCode()).isEqualTo(201);
        assertThat(number).matches("OPR-\\d{4}-\\d{6}");
        assertThat(named.<String>path("state")).isEqualTo("NAMED");
        assertThat(named.<List<String>>path("functions")).containsExactly("SEGMENT", "GATEWAY");
        assertThat(named.<String>path("promise.kind")).isEqualTo("operator-designation");
        assertThat(named.<String>path("promise.party")).isEqualTo("KZ");
        assertThat(Instant.parse(named.path("promise.startedAt")))
                .isEqualTo(Instant.parse((String) body.get("namedAt")).truncatedTo(ChronoUnit.MICROS));
        assertThat(named.<List<String>>path("may")).containsExactly("notification", "withdrawal");
        assertProblem(Caller.KEEPER.sees(number)).is(404, "not-found");
        assertProblem(RU.sees(number)).is(404, "not-found");
        assertThat(RU.get(Caller.OPERATORS + "?limit=200").<List<String>>path("items.number"))
                .doesNotContain(number);
    }

    @Test
    void tellingTheCommissionFulfilsTheObligationAndRegistrationShowsItToAll() {
        String number = KZ.names(Caller.operator("KZ", "АО «Сегмент»"));

        Response notified = KZ.does(number, "notification", Caller.notice("K-7"));

        assertThat(notified.<String>path("state")).isEqualTo("NOTIFIED");
        assertThat(notified.<String>path("promise.state")).isEqualTo("FULFILLED");
        assertThat(Caller.KEEPER.sees(number).<List<String>>path("may")).containsExactly("refusal", "registration");
        assertProblem(RU.sees(number)).is(404, "not-found");

        Caller.KEEPER.does(number, "registration", Map.of());

        Response seen = RU.sees(number);
        assertThat(seen.<String>path("state")).isEqualTo("REGISTERED");
        assertThat(seen.<String>path("officialNumber")).isEqualTo("K-7");
        assertThat(seen.<Object>path("promise")).isNull();
        assertThat(seen.<String>path("decidedBy")).isNull();
        assertThat(RU.get("/api/v1/parties/KZ").<List<String>>path("operators.number"))
                .contains(number);
        assertProblem(RU.act(number, "ending", Map.of("reason", "x"))).is(409, "illegal-move");

        KZ.does(number, "ending", Map.of("reason", "договор закончился"));

        assertThat(RU.sees(number).<String>path("state")).isEqualTo("ENDED");
        assertThat(RU.sees(number).<String>path("reason")).isNull();
        assertThat(RU.get("/api/v1/parties/KZ").<List<String>>path("operators.number"))
                .doesNotContain(number);
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly(
                        "org.interdesk.directory.operator-named.v1",
                        "org.interdesk.directory.operator-notified.v1",
                        "org.interdesk.directory.operator-registered.v1",
                        "org.interdesk.directory.operator-ended.v1");
    }

    @Test
    void theCommissionEntersWhatItWasToldByALetter() {
        Map<String, Object> body = Caller.operator("RU", "АО «Письмо»");
        assertProblem(Caller.KEEPER.create(Caller.OPERATORS, body))
                .is(400, "invalid-request")
                .pointsTo("/notice");
        Instant received = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> notice = Caller.notice("R-9");
        notice.put("receivedAt", received.toString());
        body.put("notice", notice);

        Response entered = Caller.KEEPER.create(Caller.OPERATORS, body);

        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(entered.<String>path("state")).isEqualTo("NOTIFIED");
        assertThat(entered.<String>path("notifiedAt")).isEqualTo(received.toString());
        assertThat(entered.<String>path("promise.endedAt")).isEqualTo(received.toString());
        assertThat(PublishedEvents.typesAbout(entered.path("number")))
                .containsExactly(
                        "org.interdesk.directory.operator-named.v1", "org.interdesk.directory.operator-notified.v1");
        assertThat(RU.sees(entered.path("number")).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalSaysWhyToTheCustomer() {
        Map<String, Object> body = Caller.operator("RU", "АО «Отказ»");
        body.put("notice", Caller.notice("R-10"));
        String number = RU.names(body);

        Caller.KEEPER.does(number, "refusal", Map.of("reason", "не назван адрес"));

        assertThat(RU.sees(number).<String>path("reason")).isEqualTo("не назван адрес");
        assertThat(RU.sees(number).<List<String>>path("may")).isEmpty();
        assertProblem(KZ.sees(number)).is(404, "not-found");
    }

    @Test
    void whatIsTakenBackIsOwedNoLonger() {
        String number = KZ.names(Caller.operator("KZ", "АО «Передумали»"));

        Response withdrawn = KZ.does(number, "withdrawal", Map.of("reason", "передумали"));

        assertThat(withdrawn.<String>path("promise.state")).isEqualTo("CANCELLED");
        assertProblem(KZ.act(number, "notification", Caller.notice("K-8"))).is(409, "illegal-move");
    }

    @Test
    void whoDoesNotSpeakForTheCustomerNamesNobody() {
        assertProblem(RU.create(Caller.OPERATORS, Caller.operator("KZ", "x"))).is(403, "forbidden");
        assertProblem(Caller.agent("KZ").create(Caller.OPERATORS, Caller.operator("KZ", "x")))
                .is(403, "forbidden");
        assertProblem(Caller.KEEPER.create(Caller.OPERATORS, Caller.operator("EEC", "x")))
                .is(400, "invalid-request")
                .pointsTo("/party");
        assertProblem(RU.create(Caller.OPERATORS, Caller.operator("RU-MEDICINES", "x")))
                .is(400, "invalid-request");
    }

    @Test
    void momentsThatCannotBeAreRefused() {
        Map<String, Object> future = Caller.operator("KZ", "x");
        future.put("namedAt", Instant.now().plusSeconds(3_600).toString());
        Map<String, Object> phone = Caller.operator("KZ", "x");
        phone.put("phone", "звоните");
        String number = KZ.names(Caller.operator("KZ", "АО «Сроки»"));
        Map<String, Object> dated = Caller.notice("K-9");
        dated.put("officialDate", "2099-01-01");
        Map<String, Object> received = Caller.notice("K-9");
        received.put("receivedAt", Instant.now().toString());

        assertProblem(KZ.create(Caller.OPERATORS, future))
                .is(400, "invalid-request")
                .pointsTo("/namedAt");
        assertProblem(KZ.create(Caller.OPERATORS, phone))
                .is(400, "invalid-request")
                .pointsTo("/phone");
        assertProblem(KZ.act(number, "notification", dated))
                .is(400, "invalid-request")
                .pointsTo("/officialDate");
        assertProblem(KZ.act(number, "notification", received))
                .is(400, "invalid-request")
                .pointsTo("/receivedAt");
        assertThat(KZ.sees(number).<String>path("state")).isEqualTo("NAMED");
    }

    @Test
    void listsAreFilteredByStateAndFunction() {
        Map<String, Object> body = Caller.operator("RU", "ЗАО «Фильтр»");
        body.put("functions", List.of("TRUSTED_THIRD_PARTY"));
        String number = RU.names(body);

        assertThat(RU.get(Caller.OPERATORS + "?party=RU&state=NAMED&function=TRUSTED_THIRD_PARTY")
                        .<List<String>>path("items.number"))
                .containsExactly(number);
        assertThat(RU.get(Caller.OPERATORS + "?party=RU&state=NAMED&function=SEGMENT")
                        .<Integer>path("total"))
                .isZero();
        for (String sort : List.of("party", "-namedAt", "number", "dueAt")) {
            assertThat(RU.get(Caller.OPERATORS + "?sort=" + sort).statusCode()).isEqualTo(200);
        }
        assertProblem(RU.get(Caller.OPERATORS + "?function=COOKING")).is(400, "invalid-request");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(Caller.OPERATORS, """
                        {"party": "BY", "functions": ["SEGMENT"], "nameRu": "ОАО «Пример»", "nameEn": "Primer",
                         "phone": "+375 17 000-00-77", "mail": "office@operator.example", "namedAt": "2026-01-12T08:00:00Z"}""", () -> TestUsers.token("BY", Roles.DESK_LEAD)).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}

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

/** Contacts are changed by official letters. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class LettersTest {

    private static final Caller BY = Caller.lead("BY");
    private static final Caller KZ = Caller.lead("KZ");
    private static final Caller RU = Caller.lead("RU");

    @Test
    void aLetterWaitsForTheCommissionWithWhatItWouldChange() {
        Map<String, Object> body = Caller.letter("KG-QUARANTINE-DESK", "12-04/55");

        Response entered = Caller.lead("KG").create(Caller.CONTACTS, body);

        assertThat(entered.statusCode()).isEqualTo(201);
        assertThat(entered.header("Location")).endsWith(Caller.path(entered.path("number")));
        assertThat(entered.header("ETag")).isEqualTo("\"1\"");
        assertThat(entered.<String>path("number")).matches("CNT-\\d{4}-\\d{6}");
        assertThat(entered.<String>path("state")).isEqualTo("RECEIVED");
        assertThat(entered.<String>path("party")).isEqualTo("KG");
        assertThat(entered.<List<String>>path("may")).containsExactly("withdrawal");
        assertThat(entered.<String>path("promise.kind")).isEqualTo("contact-publication");
        assertThat(entered.<String>path("promise.party")).isEqualTo("EEC");
        assertThat(entered.<String>path("promise.startedAt")).isEqualTo(entered.path("receivedAt"));
        assertThat(entered.<String>path("changes.find { it.value == '12-04-55@desk.example' }.what"))
                .isEqualTo("ADDED");
        Response seen = Caller.KEEPER.sees(entered.path("number"));
        assertThat(seen.<List<String>>path("may")).containsExactly("publication", "refusal");
        assertThat(seen.<List<String>>path("changes.findAll { it.what == 'ADDED' }.kind"))
                .contains("MAIL");
        assertThat(seen.<List<String>>path("changes.findAll { it.what == 'REMOVED' }.kind"))
                .containsExactly("HOTLINE", "MAIL");
    }

    @Test
    void publishedContactsNameTheirLetterAndWhatTheyReplaceIsKept() {
        String first = KZ.writes(Caller.letter("KZ-DESK", "K-1"));
        Caller.KEEPER.does(first, "publication", Map.of());
        String second = KZ.writes(Caller.letter("KZ-DESK", "K-2"));

        Response published = Caller.KEEPER.does(second, "publication", Map.of());

        assertThat(published.<String>path("state")).isEqualTo("PUBLISHED");
        assertThat(published.<String>path("promise.state")).isEqualTo("FULFILLED");
        assertThat(published.<List<String>>path("changes.findAll { it.what == 'ADDED' }.value"))
                .containsExactly("K-2@desk.example");
        assertThat(published.<List<String>>path("changes.findAll { it.what == 'REMOVED' }.value"))
                .containsExactly("K-1@desk.example");
        Response desk = Caller.agent("AM").get("/api/v1/desks/KZ-DESK");
        assertThat(desk.<List<String>>path("desk.entries.value"))
                .containsExactly("+375 17 000-01-00", "K-2@desk.example");
        assertThat(desk.<String>path("desk.entries[0].source.number"))
                .as("what did not change keeps the letter it came from")
                .isEqualTo(first);
        assertThat(desk.<String>path("desk.entries[1].source.number")).isEqualTo(second);
        assertThat(desk.<String>path("desk.entries[1].source.officialDate")).isEqualTo("2026-01-12");
        assertThat(desk.<String>path("past.items[0].value")).isEqualTo("K-1@desk.example");
        assertThat(desk.<String>path("past.items[0].source.number")).isEqualTo(first);
        assertThat(desk.<String>path("past.items[0].end.number")).isEqualTo(second);
        assertThat(desk.<String>path("past.items[0].until")).isEqualTo(published.path("decidedAt"));
        Response history = Caller.agent("AM").get("/api/v1/desks/KZ-DESK/history?limit=1");
        assertThat(history.<List<String>>path("items.value")).containsExactly("K-1@desk.example");
        assertThat(Caller.agent("AM")
                        .get("/api/v1/desks/KZ-DESK/history?limit=50&cursor=" + history.path("next"))
                        .<List<String>>path("items.value"))
                .contains("+7 7172 00-01-00")
                .doesNotContain("K-1@desk.example");
    }

    @Test
    void theSegmentCustomerWritesForItsAuthorisedBodies() {
        String number = RU.writes(Caller.letter("RU-MEDICINES-DESK", "R-1"));

        assertThat(RU.sees(number).<String>path("party")).isEqualTo("RU");
        assertThat(RU.sees(number).<String>path("deskParty")).isEqualTo("RU-MEDICINES");
        assertThat(RU.get("/api/v1/parties/RU").<List<String>>path("waiting.number"))
                .contains(number);
    }

    @Test
    void aRefusalSaysWhyAndChangesNoContact() {
        List<String> before = contactsOf("BY-DESK");
        String number = BY.writes(Caller.letter("BY-DESK", "12-05/1"));

        Response refused = Caller.KEEPER.does(number, "refusal", Map.of("reason", "нет подписи"));

        assertThat(refused.<String>path("state")).isEqualTo("REFUSED");
        assertThat(refused.<String>path("promise.state")).isEqualTo("FULFILLED");
        assertThat(BY.sees(number).<String>path("reason")).isEqualTo("нет подписи");
        assertThat(contactsOf("BY-DESK")).isEqualTo(before);
        assertProblem(Caller.KEEPER.act(number, "publication", Map.of())).is(409, "illegal-move");
    }

    @Test
    void theSenderTakesALetterBackThatWaits() {
        String number = BY.writes(Caller.letter("BY-DESK", "12-05/2"));

        Response withdrawn = BY.does(number, "withdrawal", Map.of("reason", "ошибка в номере"));

        assertThat(withdrawn.<String>path("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.<String>path("promise.state")).isEqualTo("CANCELLED");
        assertThat(withdrawn.<List<String>>path("may")).isEmpty();
    }

    @Test
    void theCommissionEntersAPaperLetterWithTheMomentItCame() {
        Map<String, Object> body = Caller.letter("BY-DESK", "12-05/3");
        Instant received = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        body.put("receivedAt", received.toString());

        Response entered = Caller.KEEPER.create(Caller.CONTACTS, body);

        assertThat(entered.<String>path("receivedAt")).isEqualTo(received.toString());
        assertThat(entered.<String>path("promise.startedAt")).isEqualTo(received.toString());
        assertThat(entered.<String>path("enteredFor")).isEqualTo("EEC");
        assertThat(PublishedEvents.about(entered.path("number")).get(0).occurredAt())
                .isEqualTo(received);
        assertProblem(BY.create(Caller.CONTACTS, body))
                .is(400, "invalid-request")
                .pointsTo("/receivedAt");
    }

    @Test
    void aWaitingLetterIsSeenByItsPartyAndTheCommissionAlone() {
        String number = BY.writes(Caller.letter("BY-DESK", "12-06/1"));

        assertThat(Caller.agent("BY").sees(number).statusCode()).isEqualTo(200);
        assertThat(Caller.agent("EEC").sees(number).statusCode()).isEqualTo(200);
        assertProblem(KZ.sees(number)).is(404, "not-found");
        assertProblem(KZ.act(number, "withdrawal", Map.of("reason", "x"))).is(404, "not-found");
        assertThat(KZ.get(Caller.CONTACTS + "?limit=200").<List<String>>path("items.number"))
                .doesNotContain(number);
        assertThat(Caller.agent("EEC")
                        .get(Caller.CONTACTS + "?limit=200&party=BY&state=RECEIVED")
                        .<List<String>>path("items.number"))
                .contains(number);
        assertThat(Caller.agent("EEC").get("/api/v1/desks/BY-DESK").<List<String>>path("waiting.number"))
                .contains(number);
        assertThat(KZ.get("/api/v1/desks/BY-DESK").<List<String>>path("waiting"))
                .isEmpty();
    }

    @Test
    void onlyWhoSpeaksForAPartyWritesAndOnlyTheCommissionsEditorDecides() {
        String number = BY.writes(Caller.letter("BY-DESK", "12-06/2"));

        assertProblem(Caller.agent("BY").create(Caller.CONTACTS, Caller.letter("BY-DESK", "x")))
                .is(403, "forbidden");
        assertProblem(KZ.create(Caller.CONTACTS, Caller.letter("BY-DESK", "x"))).is(403, "forbidden");
        assertProblem(Caller.lead("EEC").create(Caller.CONTACTS, Caller.letter("BY-DESK", "x")))
                .is(403, "forbidden");
        assertProblem(Caller.lead("EEC").act(number, "publication", Map.of())).is(403, "forbidden");
        assertProblem(Caller.with("BY", Roles.DIRECTORY_EDITOR).act(number, "publication", Map.of()))
                .is(409, "illegal-move");
        assertProblem(Caller.KEEPER.act(number, "withdrawal", Map.of("reason", "x")))
                .is(409, "illegal-move");
    }

    @Test
    void theSameCallTwiceIsOneLetterAndAStaleVersionIsRefused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Caller.letter("BY-DESK", "12-07/1");
        String number = BY.call()
                .header("Idempotency-Key", key)
                .body(body)
                .post(Caller.CONTACTS)
                .path("number");

        assertThat(BY.call()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(Caller.CONTACTS)
                        .<String>path("number"))
                .isEqualTo(number);
        assertThat(PublishedEvents.about(number)).hasSize(1);
        assertProblem(BY.call().body(body).post(Caller.CONTACTS)).is(400, "invalid-request");
        assertProblem(Caller.KEEPER
                        .call()
                        .header("If-Match", "\"7\"")
                        .body(Map.of())
                        .post(Caller.path(number) + "/publication"))
                .is(412, "stale-version");
        Caller.KEEPER
                .call()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post(Caller.path(number) + "/publication")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOTLINE|8 800 000 00 00|/entries/0/value",
                "HOTLINE|телефон|/entries/0/value",
                "MAIL|not a mail|/entries/0/value",
                "WEB|javascript:alert(1)|/entries/0/value",
                "ADDRESS|Минск|/entries",
            })
    void aContactThatIsNotWhatItsKindSaysOrADeskThatCannotBeReachedIsRefused(
            String kind, String value, String pointer) {
        Map<String, Object> body = Caller.letter("BY-DESK", "x");
        body.put("entries", List.of(Caller.entry(kind, value)));

        assertProblem(BY.create(Caller.CONTACTS, body))
                .is(400, "invalid-request")
                .pointsTo(pointer);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        Map<String, Object> unknown = Caller.letter("NO-DESK", "x");
        Map<String, Object> twice = Caller.letter("BY-DESK", "x");
        twice.put(
                "entries",
                List.of(
                        Caller.entry("HOTLINE", "+375 17 000-01-00"),
                        Caller.entry("MAIL", "a@desk.example"),
                        Caller.entry("MAIL", "a@desk.example")));
        Map<String, Object> label = Caller.letter("BY-DESK", "x");
        Map<String, Object> labelled = Caller.entry("PHONE", "+375 17 000-01-01");
        labelled.put("labelRu", "Дежурный");
        label.put("entries", List.of(labelled));
        Map<String, Object> future = Caller.letter("BY-DESK", "x");
        future.put("officialDate", "2099-01-01");
        Map<String, Object> noDate = Caller.letter("BY-DESK", "x");
        noDate.put("officialDate", "2026-02-30");

        assertProblem(BY.create(Caller.CONTACTS, unknown))
                .is(400, "invalid-request")
                .pointsTo("/desk");
        assertProblem(BY.create(Caller.CONTACTS, twice))
                .is(400, "invalid-request")
                .pointsTo("/entries/2");
        assertProblem(BY.create(Caller.CONTACTS, label))
                .is(400, "invalid-request")
                .pointsTo("/entries/0/labelRu");
        assertProblem(BY.create(Caller.CONTACTS, future))
                .is(400, "invalid-request")
                .pointsTo("/officialDate");
        assertProblem(BY.create(Caller.CONTACTS, noDate))
                .is(400, "invalid-request")
                .pointsTo("/officialDate");
    }

    @Test
    void whoDidWhatIsInTheJournalOfTheirParties() {
        String number = BY.writes(Caller.letter("BY-DESK", "12-07/2"));
        Caller.KEEPER.does(number, "publication", Map.of());

        assertThat(Caller.with("BY", Roles.AUDITOR)
                        .get("/api/v1/audit/portal-records?limit=200")
                        .<List<String>>path("items.findAll { it.subject == '" + number + "' }.action"))
                .containsExactly("contacts.proposed");
        assertThat(Caller.with("EEC", Roles.AUDITOR)
                        .get("/api/v1/audit/portal-records?limit=200")
                        .<List<String>>path("items.findAll { it.subject == '" + number + "' }.action"))
                .containsExactly("contacts.published");
    }

    @Test
    void listsAreFilteredSortedAndPaged() {
        String one = Caller.lead("AM").writes(Caller.letter("AM-DESK", "A-1"));
        String two = Caller.lead("AM").writes(Caller.letter("AM-MEDICINES-DESK", "A-2"));
        Caller am = Caller.agent("AM");

        assertThat(am.get(Caller.CONTACTS + "?desk=AM-DESK").<List<String>>path("items.number"))
                .containsExactly(one);
        Response page = am.get(Caller.CONTACTS + "?sort=-number&limit=1");
        assertThat(page.<List<String>>path("items.number")).containsExactly(two);
        assertThat(page.<Integer>path("total")).isEqualTo(2);
        assertThat(am.get(Caller.CONTACTS + "?sort=-number&limit=1&cursor=" + page.path("next"))
                        .<List<String>>path("items.number"))
                .containsExactly(one);
        assertThat(am.get(Caller.CONTACTS + "?late=true").<Integer>path("total"))
                .isZero();
        for (String wrong : List.of("state=GONE", "late=maybe", "party=x", "sort=colour", "limit=0", "cursor=x")) {
            assertProblem(am.get(Caller.CONTACTS + "?" + wrong)).is(400, "invalid-request");
        }
        assertProblem(am.get(Caller.CONTACTS + "/CNT-2026-999999")).is(404, "not-found");
    }

    static Stream<BadInput> badInputs() {
        return BadInputs.ofPost(Caller.CONTACTS, """
                        {"desk": "BY-DESK", "officialNumber": "12-08", "officialDate": "2026-01-12", "scanNote": "дело 7",
                         "entries": [{"kind": "HOTLINE", "value": "+375 17 000-01-00"},
                                     {"kind": "MAIL", "value": "by@desk.example"}]}""", () -> TestUsers.token("BY", Roles.DESK_LEAD)).stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }

    private static List<String> contactsOf(String desk) {
        return Caller.agent("AM").get("/api/v1/desks/" + desk).path("desk.entries.value");
    }
}

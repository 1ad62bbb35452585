package org.interdesk.portal.directory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class DirectoryPagesTest {

    private static final String LETTER = "/directory/letters/" + Services.LETTER;
    private static final Map<String, String> FILLED_IN = Map.ofEntries(
            Map.entry("desk", "BY-DESK"),
            Map.entry("rows", "4"),
            Map.entry("zone", "Europe/Moscow"),
            Map.entry("key", "0198f2a0-0000-7000-8000-000000000777"),
            Map.entry("officialNumber", "12-04/55"),
            Map.entry("officialDate", "2026-11-19"),
            Map.entry("kind0", "HOTLINE"),
            Map.entry("value0", "+375 17 000-01-00"),
            Map.entry("kind1", "PHONE"),
            Map.entry("kind2", "MAIL"),
            Map.entry("value2", "desk@by.interdesk.example"));

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");
    private final Browser editor = Browser.of("orlova", "EEC", "directory-editor");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        Services.records()
                .stubFor(post(urlPathMatching("/api/v1/contacts(/.*)?"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("letter.json"))));
        agent.signIn();
        editor.signIn();
    }

    @Test
    void everyDeskCanBeCalledAndSaysWhetherItIsOpenByItsOwnClock() {
        var page = agent.get("/directory").page();

        assertThat(page.select("#desk-BY-DESK a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:+375170000100", "tel:+375170000117");
        assertThat(page.select("#desk-BY-DESK a[href=mailto:support@by.interdesk.example]"))
                .hasSize(1);
        assertThat(page.select("#desk-BY-DESK .contacts").text())
                .contains("открыто до", "18:00 UTC+3", "откроется:", "09:00 UTC+3");
        assertThat(page.select("#desk-BY-DESK .contact:has(a[href=tel:+375170000100]) .sla"))
                .hasSize(1);
        assertThat(page.select("#desk-EEC-DESK .contacts").text()).contains("открыто", "часы сейчас неизвестны");
        assertThat(page.select("#desk-BY-DESK .desk-head").text()).contains("UTC+3");
        assertThat(page.select("section[aria-labelledby=p-BY-CUSTOMS] a").eachAttr("href"))
                .contains("/directory/BY");
    }

    @Test
    void anEnglishReaderSeesEnglishNamesAndLabels() {
        var page = agent.prefer("lang", "en").get("/directory").page();

        assertThat(page.select("#desk-BY-DESK").text()).contains("On duty", "open now until", "opens at", "Hotline");
    }

    @Test
    void aPartyIsShownWithTheBodiesOfItsSegment() {
        var page = agent.get("/directory?party=BY").page();

        assertThat(page.select("section.place h2 a").eachAttr("href"))
                .containsExactly("/directory/BY", "/directory/BY-CUSTOMS");
        assertThat(agent.get("/directory?party=XX").page().select(".empty")).hasSize(1);
    }

    @Test
    void theDirectorySaysSoWhenItCannotBeHad() {
        Services.records()
                .stubFor(get(urlPathEqualTo("/api/v1/parties"))
                        .willReturn(aResponse().withStatus(503)));

        var answer = agent.get("/directory");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".missing")).hasSize(1);
    }

    @Test
    void aPartySaysFromWhichLetterAContactIsAndWhoRunsItsSegment() {
        var page = agent.get("/directory/BY").page();

        assertThat(page.select(".contact-source").eachText()).hasSize(2).allMatch(text -> text.contains("12-04/50"));
        assertThat(page.select("a[href=/directory/letters/CNT-2026-000000]")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=operators]").text())
                .contains("OPR-2026-000003", "сегмент, шлюз", "Комиссия не уведомлена");
        assertThat(page.select("section[aria-labelledby=waiting] a").eachAttr("href"))
                .containsExactly(LETTER);
        assertThat(agent.get("/directory/KZ").status()).isEqualTo(404);
    }

    @Test
    void lettersOfOthersAreNamedAndNotLedTo() {
        var stranger = Browser.of("akhmetova", "KZ", "desk-agent").signIn();

        var page = stranger.get("/directory/BY").page();

        assertThat(page.select(".contact-source").eachText()).anyMatch(text -> text.contains("12-04/50"));
        assertThat(page.select(".contact-source a")).isEmpty();
        assertThat(editor.get("/directory/BY").page().select(".contact-source a"))
                .isNotEmpty();
    }

    @Test
    void whoOnlyAsksForHelpIsNotLedToLetters() {
        var requester = Browser.of("zhuk", "BY", "requester").signIn();

        assertThat(requester.get("/directory").page().select("a[href=/directory/letters]"))
                .isEmpty();
        Services.records()
                .stubFor(get(urlPathEqualTo("/api/v1/contacts")).willReturn(Services.problem(403, "forbidden")));
        assertThat(requester.get("/directory/letters").status()).isEqualTo(403);
    }

    @Test
    void lettersThatWaitAreListedWithTheirDueTimes() {
        var page = editor.get("/directory/letters").page();
        editor.get("/directory/letters?show=all");

        assertThat(page.select("a.row-link").eachAttr("href")).contains(LETTER);
        assertThat(page.select("tbody tr").get(0).select(".sla")).hasSize(1);
        assertThat(page.select("tbody tr").get(1).text()).contains("опоздание");
        Services.records()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/contacts"))
                        .withQueryParam("state", equalTo("RECEIVED")));
        Services.records()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/contacts")).withQueryParam("state", absent()));
    }

    @Test
    void aLetterShowsWhatItWouldChangeAndIsPublishedAsSeen() {
        var page = editor.get(LETTER).page();
        assertThat(page.select(".change-added").text()).contains("desk@by.interdesk.example");
        assertThat(page.select(".change-removed del").text()).isEqualTo("support@by.interdesk.example");
        assertThat(page.select("form[action$=/publication]")).hasSize(1);
        assertThat(page.select("form[action$=/withdrawal]")).isEmpty();

        var done = editor.post(LETTER + "/publication", Map.of("version", "2", "key", "k-1"));

        assertThat(done.address().getPath()).isEqualTo(LETTER);
        Services.records()
                .verify(postRequestedFor(urlEqualTo("/api/v1/contacts/" + Services.LETTER + "/publication"))
                        .withHeader("If-Match", equalTo("\"2\""))
                        .withRequestBody(equalToJson("{}")));
    }

    @Test
    void aRefusalNeedsAReasonAndTheServiceMayStillSayNo() {
        var without = editor.post(LETTER + "/refusal", Map.of("version", "2"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#act-refusal[open] .error")).hasSize(1);
        Services.records().verify(0, postRequestedFor(urlPathMatching("/api/v1/contacts/.*")));

        Services.records()
                .stubFor(post(urlPathMatching("/api/v1/contacts/.*/refusal"))
                        .willReturn(Services.problem(409, "illegal-move")));
        var again = editor.post(LETTER + "/refusal", Map.of("version", "2", "reason", "нет подписи"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[role=alert]").text()).contains("невозможно");
        assertThat(again.page().select("#f-refusal").text()).isEqualTo("нет подписи");
        assertThat(editor.post(LETTER + "/nonsense", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void theFormOfALetterBeginsWithWhatIsPublished() {
        var page = editor.get("/directory/letters/new?desk=BY-DESK").page();

        assertThat(page.select("input[name=value0]").attr("value")).isEqualTo("+375 17 000-01-00");
        assertThat(page.select("input[name=labelEn1]").attr("value")).isEqualTo("On duty");
        assertThat(page.select(".contact-row")).hasSize(6);
        assertThat(page.select("input[name=receivedAt]")).hasSize(1);
        assertThat(agent.get("/directory/letters/new?desk=BY-DESK").page().select("input[name=receivedAt]"))
                .isEmpty();
        assertThat(editor.post("/directory/letters/new", with("step", "more"))
                        .page()
                        .select(".contact-row"))
                .hasSize(7);
        Services.records().verify(0, postRequestedFor(urlPathEqualTo("/api/v1/contacts")));
    }

    @Test
    void aLetterIsEnteredWithTheRowsThatAreFilled() {
        var done = editor.post("/directory/letters/new", with("receivedAt", "2026-11-20T10:10"));

        assertThat(done.address().getPath()).isEqualTo(LETTER);
        Services.records()
                .verify(postRequestedFor(urlEqualTo("/api/v1/contacts"))
                        .withHeader("Idempotency-Key", matching(".*777"))
                        .withRequestBody(equalToJson("""
                                {"desk": "BY-DESK", "officialNumber": "12-04/55", "officialDate": "2026-11-19",
                                 "receivedAt": "2026-11-20T07:10:00Z",
                                 "entries": [{"kind": "HOTLINE", "value": "+375 17 000-01-00"},
                                             {"kind": "MAIL", "value": "desk@by.interdesk.example"}]}""")));
    }

    @Test
    void whatIsWrongWithALetterIsSaidAtItsField() {
        var without = editor.post("/directory/letters/new", with("officialNumber", ""));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#e-officialNumber")).hasSize(1);

        Services.records()
                .stubFor(post(urlPathEqualTo("/api/v1/contacts"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"type\": \"/problems/invalid-request\", \"status\": 400, \"errors\":"
                                        + " [{\"pointer\": \"/entries/1/value\", \"detail\": \"no\"}]}")));
        var refused = editor.post("/directory/letters/new", FILLED_IN);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#e-value2")).hasSize(1);
        assertThat(refused.page().select("input[name=value2]").attr("value")).isEqualTo("desk@by.interdesk.example");
    }

    @Test
    void whatWasTypedStaysWhenTheServiceIsAway() {
        Services.records()
                .stubFor(post(urlPathEqualTo("/api/v1/contacts"))
                        .willReturn(aResponse().withStatus(503)));

        var again = editor.post("/directory/letters/new", FILLED_IN);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=officialNumber]").attr("value"))
                .isEqualTo("12-04/55");
        assertThat(again.page().select("input[name=key]").attr("value"))
                .isEqualTo("0198f2a0-0000-7000-8000-000000000777");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> form = new LinkedHashMap<>(FILLED_IN);
        form.put(name, value);
        return form;
    }
}

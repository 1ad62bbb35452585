package org.interdesk.portal.maintenance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class WindowPagesTest {

    private static final String ASKED = "/maintenance/" + Services.WINDOW_NUMBER;
    private static final String OWN = "/maintenance/" + Services.OWN_WINDOW;
    private static final String API = "/api/v1/maintenance-windows/";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent", "duty-officer");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
        Services.incident()
                .stubFor(post(urlPathMatching(API + ".+/.+"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("window.json"))));
    }

    @Test
    void answeringIsTheFirstThingToDo() {
        var owe = agent.get(ASKED).page().selectFirst("#t-actions .owe");

        assertThat(owe.select("h2").text()).isEqualTo("Казахстан просит вашего согласия");
        assertThat(owe.select("form").eachAttr("action")).containsExactly(ASKED + "/consent", ASKED + "/objection");
        assertThat(owe.select(".sla").text()).isEqualTo("осталось 14 ч");
    }

    @Test
    void everyPartysAnswerIsSaidInWords() {
        var answers = agent.get(ASKED).page().select("#t-answers .answer");

        assertThat(answers.select(".answer-what").eachText())
                .containsExactly("согласна", "ещё не ответила", "промолчала, это согласие");
        assertThat(answers.get(1).select("a").attr("href")).startsWith("/commitments/");
        assertThat(agent.get(OWN)
                        .page()
                        .select("#t-answers .answer-no .entry-text")
                        .text())
                .startsWith("У нас сдача отчётов");
    }

    @Test
    void nobodyConsentsToAnotherTimeThanTheOneOnThePage() {
        var answer = agent.post(ASKED + "/consent", Map.of("version", "3", "key", "key-12345"));

        assertThat(answer.page().select(".flash").text()).isEqualTo("Согласие дано.");
        Services.incident()
                .verify(postRequestedFor(urlEqualTo(API + Services.WINDOW_NUMBER + "/consent"))
                        .withHeader("If-Match", equalTo("\"3\""))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withRequestBody(equalToJson("{}")));
    }

    @Test
    void anObjectionHasAReason() {
        var answer = agent.post(ASKED + "/objection", Map.of("version", "3", "reason", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#act-objection[open] .error").text()).isEqualTo("Заполните это поле");
    }

    @Test
    void onlyWhatTheServiceAllowsIsOffered() {
        assertThat(agent.get(ASKED).page().select("#main form[method=post]").eachAttr("action"))
                .containsExactly(ASKED + "/consent", ASKED + "/objection");
        assertThat(agent.get(OWN).page().select("#main form[method=post]").eachAttr("action"))
                .containsExactly(OWN + "/change", OWN + "/cancellation");
    }

    @Test
    void theCoordinatorDecidesADispute() {
        Services.incident()
                .stubFor(get(API + Services.OWN_WINDOW)
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("window-disputed.json"))));
        var coordinator = Browser.of("vasilieva", "EEC", "coordinator").signIn();

        var decide = coordinator.get(OWN).page().selectFirst(".owe-form");
        assertThat(decide.select("input[name=verdict]").eachAttr("value")).containsExactly("UPHELD", "REFUSED");

        coordinator.post(OWN + "/decision", Map.of("verdict", "UPHELD", "reason", "Срок терпит", "version", "6"));

        Services.incident()
                .verify(postRequestedFor(urlEqualTo(API + Services.OWN_WINDOW + "/decision"))
                        .withRequestBody(equalToJson("{\"verdict\":\"UPHELD\",\"reason\":\"Срок терпит\"}")));
    }

    @Test
    void theStagesFollowTheDisputeAndShowWhatIsPlanned() {
        assertThat(agent.get(OWN).page().select(".stage-name").eachText())
                .containsExactly(
                        "Предложен: пройдено",
                        "Оспорен: сейчас",
                        "Согласован: впереди",
                        "Идёт: впереди",
                        "Завершён: впереди");
        assertThat(agent.get(ASKED).page().select(".stage-name").eachText()).hasSize(4);
    }

    @Test
    void aNewTimeIsLookedAtBeforeItIsSent() {
        Services.incident()
                .stubFor(get(urlPathEqualTo(API + "clashes"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("windows.json"))));

        var answer = agent.post(
                OWN + "/change",
                Map.of(
                        "step",
                        "check",
                        "zone",
                        "Europe/Minsk",
                        "startsAt",
                        "2026-12-01T10:00",
                        "endsAt",
                        "2026-12-01T12:00"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#act-change[open] .typed-clashes .row-main"))
                .hasSize(5);
        assertThat(answer.page().select("#f-startsAt").attr("value")).isEqualTo("2026-12-01T10:00");
        assertThat(Services.incident().findAll(postRequestedFor(anyUrl()))).isEmpty();
        Services.incident()
                .verify(getRequestedFor(urlPathEqualTo(API + "clashes"))
                        .withQueryParam("startsAt", equalTo("2026-12-01T07:00:00Z"))
                        .withQueryParam("except", equalTo(Services.OWN_WINDOW))
                        .withQueryParam("component", equalTo("SEGMENT-BY")));
    }

    @Test
    void whoMayNotMakeItLongerIsLedToAnAdjacentWindow() {
        Services.incident()
                .stubFor(post(API + Services.OWN_WINDOW + "/change")
                        .atPriority(1)
                        .willReturn(Services.problem(409, "extension-refused")));

        var answer = agent.post(
                OWN + "/change",
                Map.of(
                        "zone",
                        "Europe/Minsk",
                        "startsAt",
                        "2026-11-22T10:00",
                        "endsAt",
                        "2026-11-26T12:00",
                        "reason",
                        "Не успеваем"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusal a").attr("href"))
                .isEqualTo("/maintenance/new?next=" + Services.OWN_WINDOW);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsNotSent() {
        var answer = agent.post(
                OWN + "/change",
                Map.of(
                        "zone",
                        "Europe/Minsk",
                        "startsAt",
                        "2026-11-22T10:00",
                        "endsAt",
                        "2026-11-22T10:00",
                        "reason",
                        "x"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f-endsAt").attr("aria-invalid")).isEqualTo("true");
        assertThat(Services.incident().findAll(postRequestedFor(anyUrl()))).isEmpty();
    }

    @Test
    void withoutTheClocksTheAnswersStillSayWhenTheyAreDue() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var page = agent.get(ASKED).page();

        assertThat(page.select("#t-side .missing")).hasSize(1);
        assertThat(page.select("#t-answers .answer").get(1).select("time").attr("datetime"))
                .isEqualTo("2026-11-24T14:00:00Z");
    }

    @Test
    void aWindowThatMayNotBeSeenIsNotFound() {
        assertThat(agent.get("/maintenance/MNT-2026-000999").status()).isEqualTo(404);
    }
}

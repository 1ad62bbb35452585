package org.interdesk.portal.ticket;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class TicketPagesTest {

    private static final String PAGE = "/tickets/" + Services.NUMBER;
    private static final String API = "/api/v1/tickets/" + Services.NUMBER;
    private static final String OFFER = "0198f2a0-0000-7000-8000-0000000000aa";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
        Services.ticket()
                .stubFor(post(urlPathMatching(API + "/.+"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("ticket.json"))));
    }

    @Test
    void theStoryIsToldWithWhoMaySeeIt() {
        var page = agent.get(PAGE).page();

        assertThat(page.select(".said-desk")).hasSize(1);
        assertThat(page.select(".timeline .entry")).hasSize(10);
        assertThat(page.select(".entry-superseded")).hasSize(1);
    }

    @Test
    void theClockIsThatOfTheOwnDeskAndSaysSoInWords() {
        var page = agent.get(PAGE).page();

        assertThat(page.select(".ticket-facts .sla").text()).isEqualTo("осталось 1 ч 25 мин");
        assertThat(page.select(".ticket-facts .sla svg")).hasSize(1);
    }

    @Test
    void onlyWhatTheServiceAllowsIsOffered() {
        var page = agent.get(PAGE).page();

        assertThat(page.select("#t-actions form").eachAttr("action"))
                .contains(PAGE + "/resolution", PAGE + "/handover-withdrawal")
                .doesNotContain(PAGE + "/confirmation", PAGE + "/reopening", PAGE + "/acceptance");
    }

    @Test
    void whoWillReadAMessageIsSaidBeforeItIsSent() {
        var readers = agent.get(PAGE).page().select(".readers-line");

        assertThat(readers.select(".if-desk").text()).contains("служба Беларуси");
        assertThat(readers.select(".if-requester").text()).contains("Комиссия", "Россия", "Беларусь", "заявитель");
    }

    @Test
    void aMessageIsSentOnceAndThePageSaysSo() {
        var answer = agent.post(
                PAGE + "/messages", Map.of("text", "Проверяем\r\nшлюз", "visibility", "CASE", "key", "key-12345"));

        assertThat(answer.address().getPath()).isEqualTo(PAGE);
        assertThat(answer.page().select(".flash").text()).isEqualTo("Сообщение отправлено.");
        Services.ticket()
                .verify(postRequestedFor(urlEqualTo(API + "/messages"))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withoutHeader("If-Match")
                        .withRequestBody(equalToJson("{\"text\":\"Проверяем\\nшлюз\",\"visibility\":\"CASE\"}")));
    }

    @Test
    void aChangeHoldsOnlyForTheVersionThatWasSeen() {
        agent.post(PAGE + "/resolution", Map.of("answer", "Готово", "version", "7"));

        Services.ticket()
                .verify(postRequestedFor(urlEqualTo(API + "/resolution")).withHeader("If-Match", equalTo("\"7\"")));
    }

    @Test
    void anOfferIsAnsweredAtItsOwnAddress() {
        agent.post(PAGE + "/handover-rejection", Map.of("reason", "Не наше", "offer", OFFER, "version", "3"));

        Services.ticket()
                .verify(postRequestedFor(urlEqualTo(API + "/handovers/" + OFFER + "/rejection"))
                        .withRequestBody(equalToJson("{\"reason\":\"Не наше\"}")));
    }

    @Test
    void aMissingReasonIsAskedForAndNothingIsLost() {
        var answer = agent.post(PAGE + "/waiting", Map.of("for", "SUPPLIER", "reason", " "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#act-waiting[open] .error").text()).isEqualTo("Заполните это поле");
        assertThat(answer.page().select("#act-waiting option[selected]").eachAttr("value"))
                .contains("SUPPLIER");
        Services.ticket().verify(0, postRequestedFor(urlEqualTo(API + "/waiting")));
    }

    @Test
    void aRefusalShowsTheFormAgainAsItWas() {
        Services.ticket()
                .stubFor(post(API + "/resolution").atPriority(1).willReturn(Services.problem(412, "stale-version")));

        var answer = agent.post(PAGE + "/resolution", Map.of("answer", "Перезапустили узел", "version", "2"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusal").text()).startsWith("Кто-то изменил заявку");
        assertThat(answer.page().select("#f-answer").text()).isEqualTo("Перезапустили узел");
    }

    @Test
    void aServiceThatIsDownLeavesAnEmptyRegion() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var answer = agent.get(PAGE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#t-side .missing")).hasSize(2);
        assertThat(answer.page().select(".timeline .entry")).hasSize(10);
    }

    @Test
    void aRequestThatWasJustRegisteredHasNoPathYet() {
        Services.sla()
                .stubFor(get("/api/v1/ledgers/" + Services.NUMBER)
                        .atPriority(1)
                        .willReturn(Services.problem(404, "not-found")));

        var page = agent.get(PAGE).page();

        assertThat(page.select(".missing")).isEmpty();
        assertThat(page.select("#t-side [aria-labelledby=p-path] .hint")).hasSize(1);
    }

    @Test
    void aRequestThatMayNotBeSeenIsNotFound() {
        assertThat(agent.get("/tickets/EEC-2026-000999").status()).isEqualTo(404);
    }
}

package org.interdesk.portal.ticket;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class QueuePagesTest {

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
    }

    @Test
    void aRowIsALinkAndSaysHowItStands() {
        var row = agent.get("/tickets").page().selectFirst(".queue-table tbody tr");

        assertThat(row.select("a.row-link").attr("href")).isEqualTo("/tickets/" + Services.NUMBER);
        assertThat(row.select(".c-state").text()).isEqualTo("В работе");
        assertThat(row.select(".c-prio").text()).isEqualTo("Критический");
        assertThat(row.select(".c-due .visually-hidden").text()).isNotBlank();
    }

    @Test
    void theTotalSaysWhenItIsOnlyALowerBound() {
        assertThat(agent.get("/tickets").page().select("#queue-total").text()).isEqualTo("больше 10 000 заявок");
    }

    @Test
    void filtersGoFromTheAddressToTheService() {
        agent.get("/tickets?q=%D1%88%D0%BB%D1%8E%D0%B7&state=WAITING&holder=RU&sort=dueAt");

        Services.ticket()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tickets"))
                        .withQueryParam("q", equalTo("шлюз"))
                        .withQueryParam("state", equalTo("WAITING"))
                        .withQueryParam("holder", equalTo("RU"))
                        .withQueryParam("sort", equalTo("dueAt")));
    }

    @Test
    void theSavedOrderHoldsUntilTheAddressNamesAnother() {
        agent.post("/preferences", Map.of("name", "order", "value", "-changedAt", "returnTo", "/tickets"));
        agent.get("/tickets");

        Services.ticket()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tickets"))
                        .withQueryParam("sort", equalTo("-changedAt")));
    }

    @Test
    void theNextPageKeepsTheFilter() {
        var next = agent.get("/tickets?holder=BY").page().selectFirst("a[rel=next]");

        assertThat(next.attr("href")).contains("holder=BY").contains("cursor=eyJrIjoiMTIzIn0");
    }

    @Test
    void everyStateIsAViewOfItsOwn() {
        var page = agent.get("/tickets?state=all").page();

        assertThat(page.select(".views [aria-current]").attr("href")).isEqualTo("/tickets?state=all");
        assertThat(page.select("select[name=state] option[selected]").attr("value"))
                .isEqualTo("all");
        Services.ticket()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tickets")).withoutQueryParam("state"));
    }

    @Test
    void offersThatWaitForUsAreASavedView() {
        var page = agent.get("/tickets?offeredTo=BY").page();

        assertThat(page.select(".views [aria-current]").attr("href")).isEqualTo("/tickets?offeredTo=BY");
        assertThat(page.select(".filter input[name=offeredTo]").attr("value")).isEqualTo("BY");
        assertThat(page.selectFirst("a[rel=next]").attr("href")).contains("offeredTo=BY");
        Services.ticket()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tickets"))
                        .withQueryParam("offeredTo", equalTo("BY"))
                        .withQueryParam("state", equalTo(State.OPEN)));
    }

    @Test
    void anEmptyQueueSaysWhatToDo() {
        Services.ticket()
                .stubFor(get(urlPathEqualTo("/api/v1/tickets"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("empty.json"))));

        assertThat(agent.get("/tickets").page().select(".empty a").attr("href")).isEqualTo("/tickets/new");
        assertThat(agent.get("/tickets?q=zzz").page().select(".empty a").attr("href"))
                .isEqualTo("/tickets");
        assertThat(agent.get("/tickets?offeredTo=BY").page().select(".empty h2").text())
                .isEqualTo("Предложений нет");
    }

    @Test
    void withoutTheServiceThePageStillComes() {
        Services.ticket()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        var answer = agent.get("/tickets");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#queue .missing")).hasSize(1);
    }

    @Test
    void aNewRequestIsRegisteredOnce() {
        Services.ticket()
                .stubFor(post("/api/v1/tickets")
                        .willReturn(aResponse()
                                .withStatus(201)
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("ticket.json"))));

        var answer = agent.post(
                "/tickets/new",
                Map.of(
                        "type",
                        "RESTORATION",
                        "subject",
                        "Шлюз молчит",
                        "description",
                        "С утра",
                        "impact",
                        "HIGH",
                        "urgency",
                        "MEDIUM",
                        "scope",
                        "COMMON",
                        "key",
                        "k-77"));

        assertThat(answer.address().getPath()).isEqualTo("/tickets/" + Services.NUMBER);
        assertThat(answer.page().select(".flash").text()).contains("зарегистрирована");
        Services.ticket()
                .verify(postRequestedFor(urlEqualTo("/api/v1/tickets"))
                        .withHeader("Idempotency-Key", matching("k-77"))
                        .withRequestBody(equalToJson("""
                            {"type":"RESTORATION","subject":"Шлюз молчит","description":"С утра","impact":"HIGH",
                             "urgency":"MEDIUM","scope":"COMMON"}\
                            """)));
    }

    @Test
    void anIncompleteRequestComesBackWithWhatIsMissing() {
        var answer = agent.post("/tickets/new", Map.of("type", "CHANGE", "subject", "", "description", "Текст"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f-subject").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.page().select("#f-description").text()).isEqualTo("Текст");
        assertThat(answer.page().select("input[name=type][checked]").attr("value"))
                .isEqualTo("CHANGE");
    }
}

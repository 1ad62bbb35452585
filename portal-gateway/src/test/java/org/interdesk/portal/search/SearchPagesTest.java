package org.interdesk.portal.search;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class SearchPagesTest {

    private static final String FINDS = """
            {"items": [
              {"type": "INCIDENT", "number": "INC-2026-000042", "title": "Шлюз не принимает сообщения", "titleEn": "",
               "state": "MONITORING", "changedAt": "2026-11-20T07:10:00Z"},
              {"type": "REPORT_PERIOD", "number": "CON-2026-09", "title": "", "titleEn": "",
               "state": "PUBLISHED", "changedAt": "2026-11-20T07:09:00Z"},
              {"type": "RELEASE", "number": "gateway/2.4.0+b7", "title": "Шлюз", "titleEn": "Gateway",
               "state": "PUBLISHED", "changedAt": "2026-11-19T07:10:00Z"}],
             "total": 27, "totalIsLowerBound": false, "next": "bmV4dA"}""";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        Services.records()
                .stubFor(get(urlPathEqualTo("/api/v1/search"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(FINDS)));
        agent.signIn();
    }

    @Test
    void everyPageHasTheBoxAndNothingIsAskedBeforeSomethingIsWanted() {
        assertThat(agent.get("/tickets").page().select(".side-search input[name=q]"))
                .hasSize(1);

        var page = agent.get("/search").page();

        assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
        Services.records().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/search")));
    }

    @Test
    void requestsAndAllTheRestAreFoundAndLeadToTheirPages() {
        var page = agent.get("/search?q=%D1%88%D0%BB%D1%8E%D0%B7").page();

        assertThat(page.select("#found-requests").text()).startsWith("Заявки");
        assertThat(page.select("a.row-link").eachAttr("href"))
                .contains(
                        "/tickets/" + Services.NUMBER,
                        "/incidents/INC-2026-000042",
                        "/reports/consolidated/2026-09",
                        "/software/gateway/2.4.0%2Bb7");
        assertThat(page.select("#found-others").text()).contains("27");
        assertThat(page.selectFirst("a[rel=next]").attr("href")).contains("cursor=bmV4dA");
        Services.records()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/search")).withQueryParam("q", equalTo("шлюз")));
    }

    @Test
    void anEnglishReaderSeesTheEnglishTitleAndWords() {
        var page = agent.prefer("lang", "en").get("/search?q=gateway").page();

        assertThat(page.select("a.row-link").eachText()).contains("Gateway");
        assertThat(page.text()).contains("Release").contains("being watched");
    }

    @Test
    void oneHalfStandsWithoutTheOther() {
        Services.records()
                .stubFor(get(urlPathEqualTo("/api/v1/search"))
                        .willReturn(aResponse().withStatus(503)));

        var page = agent.get("/search?q=a").page();

        assertThat(page.select("a.row-link").eachAttr("href")).contains("/tickets/" + Services.NUMBER);
        assertThat(page.select(".missing")).hasSize(1);
    }

    @Test
    void whoOnlyAsksForHelpSearchesRequestsAlone() {
        var requester = Browser.of("zhuk", "BY", "requester");
        requester.signIn();

        var page = requester.get("/search?q=a").page();

        assertThat(page.select("#found-others")).isEmpty();
        Services.records().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/search")));
    }

    @Test
    void whatWasTypedIsShownAsText() {
        var page = agent.get("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").page();

        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
    }
}

package org.interdesk.portal.home;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class HomePagesTest {

    @BeforeEach
    void servicesUp() {
        Services.reset();
    }

    @Test
    void offersThatWaitForTheDeskComeFirstAndStandOut() {
        var tile = agent().get("/").page().selectFirst(".tile");

        assertThat(tile.select("a").attr("href")).isEqualTo("/tickets?offeredTo=BY");
        assertThat(tile.hasClass("tile-asks")).isTrue();
        Services.ticket()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/tickets"))
                        .withQueryParam("offeredTo", equalTo("BY"))
                        .withQueryParam("limit", equalTo("1")));
    }

    @Test
    void aCountThatCannotBeHadIsNotZero() {
        Services.ticket()
                .stubFor(get(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        var answer = agent().get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".tile-none")).hasSize(5);
        assertThat(answer.page().select(".tile-count, .tile-asks")).isEmpty();
    }

    @Test
    void aDeskWithNothingToDoIsToldSo() {
        for (var service : List.of(Services.ticket(), Services.sla())) {
            service.stubFor(get(anyUrl())
                    .atPriority(1)
                    .willReturn(aResponse()
                            .withHeader("Content-Type", "application/json")
                            .withBody(Services.fixture("empty.json"))));
        }

        var answer = agent().get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".empty h2")).hasSize(3);
        assertThat(answer.page().select(".tile-asks")).isEmpty();
    }

    @Test
    void whoseRolesHaveNothingToDoWithRequestsIsAskedNothing() {
        var officer = Browser.of("savitsky", "BY", "directory-editor").signIn();

        var page = officer.get("/").page();

        assertThat(page.select(".empty h2").text()).isEqualTo("Заявки вам не открыты");
        assertThat(page.select("a[href^=/tickets], a[href^=/reports]")).isEmpty();
        assertThat(officer.get("/tickets").status()).isEqualTo(403);
        assertThat(officer.get("/tickets/new").status()).isEqualTo(403);
        Services.ticket().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/tickets")));
        Services.report().verify(0, getRequestedFor(urlPathMatching("/api/.*")));
    }

    @Test
    void aReportingOfficerSeesTheOwnReportFirstWithWhatIsMissing() {
        var page = officer().get("/").page();

        assertThat(page.select("main > section").first().select("h2").text()).isEqualTo("Наш отчёт");
        assertThat(page.select(".own-report .month-name").eachAttr("href")).containsExactly("/reports/REP-2026-10-BY");
        assertThat(page.select(".own-missing a").eachText())
                .containsExactly("Инцидентов: критических", "Причины недоступности ниже целевого уровня");
        assertThat(page.select(".own-missing a").first().attr("href"))
                .isEqualTo("/reports/REP-2026-10-BY/edit#f-incidents.critical");
        assertThat(page.select(".own-acts .btn-main").attr("href")).isEqualTo("/reports/REP-2026-10-BY/edit");
        assertThat(page.select(".empty, .tile")).isEmpty();
    }

    @Test
    void theTimeThatIsLeftForAReportIsWorkingTime() {
        String list = Services.fixture("reports/list.json")
                .replace("RETURNED", "DRAFT")
                .replaceFirst("\"firstHandedInAt\": \"[^\"]*\"", "\"firstHandedInAt\": null");
        Services.report()
                .stubFor(get(urlPathEqualTo("/api/v1/reports"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(list)));

        assertThat(officer().get("/").page().select(".own-head .sla").text()).isEqualTo("осталось 12 ч");
    }

    @Test
    void theCommissionSeesTheMonthOfAllPartiesBeforeItsRequestsWhenSomethingWaits() {
        var page = Browser.of("orlova", "EEC", "coordinator").signIn().get("/").page();

        assertThat(page.select("main > section, main > ul").first().select("h2").text())
                .startsWith("Отчётный месяц");
        assertThat(page.select(".matrix tbody tr")).hasSize(6);
        assertThat(page.select(".ticket-facts a").eachAttr("href")).containsExactly("/reports/REP-2026-10-KZ");
        assertThat(page.select(".matrix tbody tr").get(0).select("td").get(0).text())
                .isEqualTo("просрочено AM на 2 ч");
        assertThat(page.select(".tile")).isNotEmpty();
    }

    @Test
    void whenNothingOfTheReportsWaitsRequestsComeFirst() {
        Services.report()
                .stubFor(get(urlPathEqualTo("/api/v1/report-periods/2026-10/board"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("reports/board.json").replace("\"acceptance\",", ""))));

        var page = Browser.of("orlova", "EEC", "coordinator").signIn().get("/").page();

        assertThat(page.select("main > section, main > ul").first().hasClass("tiles"))
                .isTrue();
        assertThat(page.select(".matrix")).hasSize(1);
    }

    @Test
    void withoutTheServiceForReportsTheRestOfThePageIsThere() {
        Services.report()
                .stubFor(get(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        assertThat(officer().get("/").page().select(".missing")).hasSize(1);
        var page = Browser.of("orlova", "EEC", "coordinator").signIn().get("/").page();
        assertThat(page.select(".missing")).hasSize(1);
        assertThat(page.select(".tile")).isNotEmpty();
    }

    private static Browser officer() {
        return Browser.of("savitsky", "BY", "reporting-officer").signIn();
    }

    private static Browser agent() {
        return Browser.of("kovalev", "BY", "desk-agent").signIn();
    }
}

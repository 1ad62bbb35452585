package org.interdesk.portal.maintenance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class MaintenanceListPagesTest {

    private static final String API = "/api/v1/maintenance-windows";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
    }

    @Test
    void aMonthIsAGridOfTheDesksDaysWithTheWindowsAsBars() {
        var page = agent.get("/maintenance?month=2026-11").page();

        assertThat(page.select(".month tbody.week")).hasSize(6);
        assertThat(page.select("#month-title").text()).isEqualTo("ноябрь 2026");
        assertThat(page.select(".bar[href=/maintenance/" + Services.WINDOW_NUMBER + "]")
                        .text())
                .contains("Замена серверов шлюза", "Предложен");
        assertThat(page.select(".bar-disputed[href]")).hasSize(2);
        assertThat(page.select(".bar-disputed.bar-after")).hasSize(1);
        assertThat(page.select(".bar-disputed.bar-before").parents().first().attr("colspan"))
                .isEqualTo("2");
        Services.incident()
                .verify(getRequestedFor(urlPathEqualTo(API))
                        .withQueryParam("from", equalTo("2026-10-25T21:00:00Z"))
                        .withQueryParam("to", equalTo("2026-12-06T21:00:00Z"))
                        .withQueryParam("sort", equalTo("startsAt")));
    }

    @Test
    void theNeighbouringMonthsKeepTheFilter() {
        var page = agent.get("/maintenance?month=2026-12&owner=KZ&component=GATEWAY-KZ")
                .page();

        assertThat(page.select(".month-nav a").eachAttr("href"))
                .first()
                .asString()
                .contains("month=2026-11")
                .contains("owner=KZ")
                .contains("component=GATEWAY-KZ");
        assertThat(page.select(".month-nav a").last().attr("aria-label")).isEqualTo("Следующий месяц: январь 2027");
    }

    @Test
    void whatWaitsForUsIsAListByDueTime() {
        var page = agent.get("/maintenance?awaiting=BY").page();

        assertThat(page.select(".month")).isEmpty();
        assertThat(page.select(".views [aria-current]").attr("href")).isEqualTo("/maintenance?awaiting=BY");
        assertThat(page.select(".ask-mark").eachText()).containsExactly("ждут нас");
        Services.incident()
                .verify(getRequestedFor(urlPathEqualTo(API))
                        .withQueryParam("awaiting", equalTo("BY"))
                        .withQueryParam("sort", equalTo("dueAt"))
                        .withoutQueryParam("from"));
    }

    @Test
    void aMonthThatIsNoneIsThePresentOne() {
        assertThat(agent.get("/maintenance?month=2026-13").status()).isEqualTo(200);
        assertThat(agent.get("/maintenance?month=2026-13").page().select(".month-days [aria-current=date]"))
                .hasSize(1);
    }

    @Test
    void withoutTheServiceThePageStillComes() {
        Services.incident()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        var answer = agent.get("/maintenance");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#queue .missing")).hasSize(1);
    }

    @Test
    void theCatalogueLeadsToWhatHappensToAComponent() {
        var page = agent.get("/components").page();

        assertThat(page.select(".catalogue tbody tr")).hasSize(6);
        assertThat(page.select("a[href=/incidents?stage=all&component=GATEWAY-BY]"))
                .hasSize(1);
    }
}

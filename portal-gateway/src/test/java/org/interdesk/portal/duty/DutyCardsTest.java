package org.interdesk.portal.duty;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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
class DutyCardsTest {

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
    }

    @Test
    void theFirstPageSaysWhatLastsWhatWaitsForUsAndWhatIsPlanned() {
        var cards = agent.get("/").page().select(".duty > section");

        assertThat(cards.select("h2").eachText())
                .containsExactly("Инциденты, которые идут", "Перерывы ждут нашего ответа", "Перерывы этой недели");
        assertThat(cards.get(0).select(".row-main").attr("href")).isEqualTo("/incidents/" + Services.INCIDENT_NUMBER);
        Services.incident()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/maintenance-windows"))
                        .withQueryParam("awaiting", equalTo("BY")));
    }

    @Test
    void whatWaitsForUsStandsFirstAndOnce() {
        String asked = "INC-2026-000099";
        Services.incident()
                .stubFor(get(urlPathEqualTo("/api/v1/incidents"))
                        .withQueryParam("awaiting", equalTo("BY"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(
                                        Services.fixture("incidents.json").replace(Services.INCIDENT_NUMBER, asked))));

        var rows = agent.get("/").page().select(".duty > section").get(0).select(".row-main");

        assertThat(rows.eachAttr("href"))
                .startsWith("/incidents/" + asked)
                .contains("/incidents/" + Services.INCIDENT_NUMBER)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingToDoIsSaidShortly() {
        Services.incident()
                .stubFor(get(anyUrl())
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("empty.json"))));

        assertThat(agent.get("/").page().select(".duty .hint")).hasSize(3);
    }

    @Test
    void whoIsOnDutyWithoutRequestsSeesTheCardsToo() {
        var duty = Browser.of("lebedev", "RU", "duty-officer", "software-publisher")
                .signIn();

        assertThat(duty.get("/").page().select(".duty > section")).hasSize(3);
    }

    @Test
    void withoutTheServiceTheRestOfThePageStands() {
        Services.incident()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var page = agent.get("/").page();

        assertThat(page.select(".duty .missing")).hasSize(3);
        assertThat(page.select(".tile-count")).isNotEmpty();
    }
}

package org.interdesk.portal.home;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
        assertThat(answer.page().select(".empty h2")).hasSize(2);
        assertThat(answer.page().select(".tile-asks")).isEmpty();
    }

    @Test
    void whoseRolesHaveNothingToDoWithRequestsIsAskedNothing() {
        var officer = Browser.of("savitsky", "BY", "reporting-officer").signIn();

        var page = officer.get("/").page();

        assertThat(page.select(".empty h2").text()).isEqualTo("Заявки вам не открыты");
        assertThat(page.select("a[href^=/tickets]")).isEmpty();
        assertThat(officer.get("/tickets").status()).isEqualTo(403);
        assertThat(officer.get("/tickets/new").status()).isEqualTo(403);
        Services.ticket().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/tickets")));
    }

    private static Browser agent() {
        return Browser.of("kovalev", "BY", "desk-agent").signIn();
    }
}
